namespace ConfigLint.Tests.Servers;

public sealed class OperatingSystemTests
{
    [Theory]
    [InlineData("4.0", OperatingSystemFamily.WindowsNT4)]
    [InlineData("3.51", OperatingSystemFamily.WindowsNT4)]
    [InlineData("4.0.1381", OperatingSystemFamily.WindowsNT4)]
    [InlineData("5.0", OperatingSystemFamily.Windows)]
    [InlineData("6.3", OperatingSystemFamily.Windows)]
    [InlineData("10.0.20348", OperatingSystemFamily.Windows)]
    [InlineData("10.0.17763 N/A Build 17763", OperatingSystemFamily.Windows)]
    [InlineData("Windows NT", OperatingSystemFamily.WindowsNT4)]
    [InlineData("Microsoft Windows NT Server 4.0", OperatingSystemFamily.WindowsNT4)]
    [InlineData("Windows NT 5.0", OperatingSystemFamily.Windows)]
    [InlineData("Microsoft Windows NT 6.1.7601 Service Pack 1", OperatingSystemFamily.Windows)]
    [InlineData("Windows NT 10.0.20348.0", OperatingSystemFamily.Windows)]
    [InlineData("Windows", OperatingSystemFamily.Windows)]
    [InlineData("Windows 2000", OperatingSystemFamily.Windows)]
    [InlineData("Microsoft(R) Windows(R) Server 2003, Standard Edition", OperatingSystemFamily.Windows)]
    [InlineData("Microsoft Windows Server 2019 Datacenter", OperatingSystemFamily.Windows)]
    [InlineData("Microsoft Windows [Version 6.1.7601]", OperatingSystemFamily.Windows)]
    [InlineData("Microsoft Windows 8.1 Pro", OperatingSystemFamily.Windows)]
    [InlineData("Microsoft Hyper-V Server 2019", OperatingSystemFamily.Windows)]
    [InlineData("Ubuntu 22.04.3 LTS", OperatingSystemFamily.Unix)]
    [InlineData("Red Hat Enterprise Linux 9.2 (Plow)", OperatingSystemFamily.Unix)]
    [InlineData("FreeBSD", OperatingSystemFamily.Unix)]
    [InlineData("Darwin", OperatingSystemFamily.Unix)]
    [InlineData("Windows 95", OperatingSystemFamily.Unknown)]
    [InlineData("Windows 98", OperatingSystemFamily.Unknown)]
    [InlineData("Windows Me", OperatingSystemFamily.Unknown)]
    [InlineData("Windows for Workgroups 3.11", OperatingSystemFamily.Unknown)]
    [InlineData("4.10.2222", OperatingSystemFamily.Unknown)]
    public void A_stated_product_or_version_tells_the_family(string text, OperatingSystemFamily family)
    {
        Assert.Equal(family, new FakeServer().Capture("os.txt").OperatingSystem(text).Server.OperatingSystem);

        // A system that is known to be none of them is an answer too: what is derived from a layout does not overrule it.
        Assert.Equal(family, new FakeServer().Capture("os.txt").OperatingSystem(text).OperatingSystem("Unix", FactOrigin.Derived).Server.OperatingSystem);
    }

    [Theory]
    [InlineData("")]
    [InlineData("22.04")]
    [InlineData("Cisco IOS")]
    [InlineData("999999999999.1")]
    public void A_text_that_names_no_known_system_says_nothing(string text)
    {
        Assert.Equal(OperatingSystemFamily.Unknown, new FakeServer().Capture("os.txt").OperatingSystem(text).Server.OperatingSystem);
        Assert.Equal(
            OperatingSystemFamily.WindowsNT4,
            new FakeServer().Capture("os.txt").OperatingSystem(text).OperatingSystem("Windows NT", FactOrigin.Derived).Server.OperatingSystem);
    }

    [Fact]
    public void Stated_wins_over_derived_and_later_layouts_over_what_NT_had()
    {
        var capture = new FakeServer().Capture("a.reg").OperatingSystem("Unix", FactOrigin.Derived);
        Assert.Equal(OperatingSystemFamily.Unix, capture.Server.OperatingSystem);

        capture = new FakeServer().Capture("a.reg").OperatingSystem("Unix", FactOrigin.Derived).OperatingSystem("Windows NT", FactOrigin.Derived);
        Assert.Equal(OperatingSystemFamily.WindowsNT4, capture.Server.OperatingSystem);

        capture = new FakeServer().Capture("a.reg").OperatingSystem("Windows NT", FactOrigin.Derived).OperatingSystem("Windows", FactOrigin.Derived);
        Assert.Equal(OperatingSystemFamily.Windows, capture.Server.OperatingSystem);

        capture = new FakeServer().Capture("a.reg").OperatingSystem("Windows", FactOrigin.Derived).OperatingSystem("4.0");
        Assert.Equal(OperatingSystemFamily.WindowsNT4, capture.Server.OperatingSystem);
    }

    [Fact]
    public void Two_answers_of_one_rank_that_differ_are_none()
    {
        var server = new FakeServer().Capture("a.txt").OperatingSystem("Windows NT").And.Capture("b.txt").OperatingSystem("Windows").OperatingSystem("Windows NT").Server;

        Assert.Equal(OperatingSystemFamily.Unknown, server.OperatingSystem);
        Assert.Null(server.OperatingSystemVersion);
    }

    [Fact]
    public void Nothing_captured_is_unknown()
    {
        var server = new FakeServer().Server;

        Assert.Equal(OperatingSystemFamily.Unknown, server.OperatingSystem);
        Assert.Null(server.OperatingSystemVersion);
    }

    [Theory]
    [InlineData("4.0", "4.0")]
    [InlineData("4.0.1381", "4.0")] // up to 6.3 two numbers name the release
    [InlineData("Windows NT 3.51", "3.51")]
    [InlineData("Windows 2000", "5.0")]
    [InlineData("5.0.2195", "5.0")]
    [InlineData("Microsoft Windows [Version 10.0.20348.1]", "10.0.20348")]
    [InlineData("10.0.20348", "10.0.20348")]
    [InlineData("Microsoft Windows Server 2019 Standard", null)]
    [InlineData("Ubuntu 22.04", null)]
    public void A_version_comes_from_what_is_stated(string text, string? version) =>
        Assert.Equal(version, new FakeServer().Capture("os.txt").OperatingSystem(text).Server.OperatingSystemVersion?.ToString());

    [Fact]
    public void The_most_exact_of_two_stated_versions_counts_and_none_of_two_that_differ()
    {
        var exact = new FakeServer().Capture("a.txt").OperatingSystem("10.0").OperatingSystem("10.0.20348").Server;
        Assert.Equal(new(10, 0, 20348), exact.OperatingSystemVersion);

        var contradicted = new FakeServer().Capture("a.txt").OperatingSystem("10.0.17763").And.Capture("b.txt").OperatingSystem("10.0.20348").Server;
        Assert.Equal(OperatingSystemFamily.Windows, contradicted.OperatingSystem);
        Assert.Null(contradicted.OperatingSystemVersion);
    }

    [Theory]
    [InlineData("Windows NT 3.51", "CurrentVersion=String:4.0\nCurrentBuildNumber=String:1381", "4.0")]
    [InlineData("5.1", "CurrentVersion=String:5.0\nCurrentBuildNumber=String:2195", "5.0")]
    [InlineData("6.3", "CurrentVersion=String:6.3\nCurrentMajorVersionNumber=DWord:10\nCurrentMinorVersionNumber=DWord:0\nCurrentBuildNumber=String:20348", "10.0.20348")]
    [InlineData("10.0.14393", "CurrentMajorVersionNumber=DWord:10\nCurrentMinorVersionNumber=DWord:0\nCurrentBuild=String:17763", "10.0.17763")]
    [InlineData("6.3", "CurrentMajorVersionNumber=DWord:10\nCurrentMinorVersionNumber=DWord:0", "10.0")]
    [InlineData("6.1", "CurrentVersion=String:unreadable", "6.1")]
    public void The_registry_tells_the_version_first(string stated, string values, string version)
    {
        var server = new FakeServer().Registry("a.reg", @"[SOFTWARE\Microsoft\Windows NT\CurrentVersion]" + "\n" + values).Capture("os.txt").OperatingSystem(stated).Server;

        Assert.Equal(version, server.OperatingSystemVersion?.ToString());
    }
}
