using ConfigLint.Engine.Discovery;

namespace ConfigLint.Engine.Tests.Discovery;

/// <summary>Which server a file belongs to, by its path alone.</summary>
public sealed class ServerGroupingTests
{
    [Theory]
    [InlineData("captures/EXCH01/a.txt", "captures/EXCH01")]
    [InlineData("captures/site1/EXCH01/a.txt", "captures/site1/EXCH01")]
    [InlineData("EXCH01/a.txt", "EXCH01")]
    [InlineData("a.txt", ".")]
    [InlineData("etc/resolv.conf", ".")]
    [InlineData("web01/etc/resolv.conf", "web01")]
    [InlineData("web01/etc/postfix/main.cf", "web01")]
    [InlineData("web01/etc/systemd/network/10-lan.network", "web01")]
    [InlineData("web01/exports/tcpip.reg", "web01/exports")]
    [InlineData("etc/web01/main.cf", "etc/web01")]
    public void The_nearest_directory_that_is_no_mere_sorting_directory(string path, string expected) => Assert.Equal(expected, new ServerGrouping([]).ServerOf(path));

    [Theory]
    [InlineData("etc")]
    [InlineData("log")]
    [InlineData("logs")]
    [InlineData("event")]
    [InlineData("events")]
    [InlineData("evt")]
    [InlineData("registry")]
    [InlineData("reg")]
    [InlineData("network")]
    [InlineData("net")]
    [InlineData("services")]
    [InlineData("system")]
    [InlineData("systemd")]
    [InlineData("sysconfig")]
    [InlineData("network-scripts")]
    [InlineData("NetworkManager")]
    [InlineData("system-connections")]
    [InlineData("netplan")]
    [InlineData("interfaces.d")]
    [InlineData("conf.d")]
    [InlineData("drivers")]
    [InlineData("default")]
    [InlineData("postfix")]
    [InlineData("mail")]
    [InlineData("exchange")]
    [InlineData("chrony")]
    [InlineData("facts")]
    [InlineData("powershell")]
    public void Sorting_directories_name_no_server_in_any_letters(string directory)
    {
        Assert.Equal("captures/EXCH01", new ServerGrouping([]).ServerOf($"captures/EXCH01/{directory}/a.txt"));
        Assert.Equal("captures/EXCH01", new ServerGrouping([]).ServerOf($"captures/EXCH01/{directory.ToUpperInvariant()}/{directory}/a.txt"));
    }

    [Theory]
    [InlineData("captures/{server}/**", "captures/EXCH01/exports/a.reg", "captures/EXCH01")]
    [InlineData("captures/{server}/**", "captures/EXCH01/a.reg", "captures/EXCH01")]
    [InlineData("captures/{server}/**", "other/EXCH01/exports/a.reg", "other/EXCH01/exports")]
    [InlineData("{server}/**", "EXCH01/x/y/a.reg", "EXCH01")]
    [InlineData("flat/{server}.*", "flat/EXCH01.reg", "flat/EXCH01")]
    [InlineData("flat/{server}-*.txt", "flat/EXCH01-ipconfig.txt", "flat/EXCH01")]
    [InlineData("*/{server}/**", "lists/EXCH01/a.txt", "EXCH01")]
    [InlineData("fleet/*/{server}/**", "fleet/lists/EXCH01/a.txt", "fleet/EXCH01")]
    [InlineData("/captures/{server}/**/", "captures/EXCH01/x/a.txt", "captures/EXCH01")]
    public void A_pattern_names_the_server(string pattern, string path, string expected) => Assert.Equal(expected, Of(pattern).ServerOf(path));

    [Fact]
    public void Captures_sorted_by_kind_come_together_over_a_wildcard() =>
        Assert.Equal(Of("*/{server}.*").ServerOf("ipconfig/EXCH01.txt"), Of("*/{server}.*").ServerOf("exports/EXCH01.reg"));

    [Fact]
    public void Two_sites_that_are_named_may_each_have_a_server_of_one_name()
    {
        var grouping = Of("site1/{server}/**", "site2/{server}/**");

        Assert.Equal(("site1/EXCH01", "site2/EXCH01"), (grouping.ServerOf("site1/EXCH01/a.txt"), grouping.ServerOf("site2/EXCH01/x/a.txt")));
    }

    [Fact]
    public void The_first_pattern_that_matches_wins() => Assert.Equal("a/EXCH01", Of("a/{server}/**", "a/*/{server}/**").ServerOf("a/EXCH01/x/b.txt"));

    [Fact]
    public void Servers_and_their_files_are_in_ordinal_order_whatever_the_disk_says()
    {
        var files = new[] { "b/z.txt", "B/a.txt", "b/A.txt", "a/etc/x.txt", "a/a.txt", "x.txt" }.Select(p => new InMemoryCaptureFile(p, default));

        Assert.Equal(
            [".: x.txt", "B: B/a.txt", "a: a/a.txt a/etc/x.txt", "b: b/A.txt b/z.txt"],
            new ServerGrouping([]).Group(files).Select(s => $"{s.Id}: {string.Join(' ', s.Files.Select(f => f.Path))}"));
    }

    private static ServerGrouping Of(params string[] patterns) => new([.. patterns.Select(p => new Engine.Configuration.GlobPattern(p, ServerGrouping.Placeholder))]);
}
