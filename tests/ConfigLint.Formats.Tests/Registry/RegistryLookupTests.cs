using ConfigLint.Formats.Registry;
using static ConfigLint.Formats.Tests.Registry.RegistrySamples;

namespace ConfigLint.Formats.Tests.Registry;

/// <summary>Keys as rules name them, whatever control set, hive or abbreviation the capture writes.</summary>
public sealed class RegistryLookupTests
{
    private static readonly RegistryKey Parameters = new(@"SYSTEM\CurrentControlSet\Services\Tcpip\Parameters");
    private static readonly RegistryKey Version = new(@"SOFTWARE\Microsoft\Windows NT\CurrentVersion");

    [Theory]
    [InlineData(@"[HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]")]
    [InlineData(@"[hkey_local_machine\system\currentcontrolset\services\TCPIP\parameters]")]
    [InlineData(@"[HKLM\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]")]
    [InlineData(@"[HKLM\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters\]")]
    [InlineData(@"[HKEY_LOCAL_MACHINE\SYSTEM\ControlSet001\Services\Tcpip\Parameters]")]
    [InlineData(@"[HKEY_LOCAL_MACHINE\SYSTEM\ControlSet003\Services\Tcpip\Parameters]")]
    [InlineData(@"[HKEY_LOCAL_MACHINE\OFFLINE_SYSTEM\ControlSet001\Services\Tcpip\Parameters]")]
    [InlineData(@"[HKEY_USERS\old\ControlSet002\Services\Tcpip\Parameters]")]
    public void Key_is_found_under_each_of_its_names(string line)
    {
        var document = Export($"REGEDIT4\n{line}\n\"NV Domain\"=\"x\"\n");
        Assert.True(document.TryGetKey(Parameters, out var span));
        Assert.Equal((9, line.Length), (span.Start, span.Length));
        Assert.True(document.IsWhole(Parameters));
        Assert.Equal(["x@3:13-16 Static"], Facts(document, FactKinds.PrimaryDnsSuffix));
    }

    [Theory]
    [InlineData(@"[HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion]", true)]
    [InlineData(@"[HKLM\Software\Microsoft\Windows NT\CurrentVersion]", true)]
    [InlineData(@"[HKEY_LOCAL_MACHINE\OFFLINE_SOFTWARE\Microsoft\Windows NT\CurrentVersion]", true)]
    [InlineData(@"[HKEY_CURRENT_USER\Software\Microsoft\Windows NT\CurrentVersion]", false)]
    [InlineData(@"[HKEY_USERS\S-1-5-21-1\Software\Microsoft\Windows NT\CurrentVersion]", false)]
    [InlineData(@"[HKEY_LOCAL_MACHINE\SOFTWARE\WOW6432Node\Microsoft\Windows NT\CurrentVersion]", false)]
    public void Software_is_found_under_each_of_its_names_and_no_other(string line, bool expected)
    {
        var document = Export($"REGEDIT4\n{line}\n\"CurrentVersion\"=\"4.0\"\n");
        Assert.Equal(expected, document.TryGetValue(Version, "currentversion", out var version));
        Assert.Equal(expected ? 3 : 1, document.Text.GetLinePosition(version.Value.Start).Line + 1);
    }

    [Fact]
    public void Select_names_the_live_control_set()
    {
        var document = Export("""
            REGEDIT4
            [HKEY_LOCAL_MACHINE\X\ControlSet001\Services\Tcpip\Parameters]
            "NameServer"="10.0.0.1"
            [HKEY_LOCAL_MACHINE\X\ControlSet002\Services\Tcpip\Parameters]
            "NameServer"="10.0.0.2"
            [HKEY_LOCAL_MACHINE\X\Select]
            "Current"=dword:00000002
            "Default"=dword:00000001
            """);
        Assert.Equal(["10.0.0.2@5:15-23 Static"], Facts(document, FactKinds.DnsServer));
        Assert.True(document.TryGetValue(new(@"SYSTEM\ControlSet001\Services\Tcpip\Parameters"), "NameServer", out var other));
        Assert.Equal("10.0.0.1", document.GetValue(other));
    }

    [Fact]
    public void Current_control_set_wins_over_its_numbered_twins()
    {
        var document = Export("""
            REGEDIT4
            [HKLM\SYSTEM\ControlSet001\Services\Tcpip\Parameters]
            "NameServer"="10.0.0.1"
            [HKLM\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
            "NameServer"="10.0.0.1"
            """);
        Assert.Equal(["10.0.0.1@5:15-23 Static"], Facts(document, FactKinds.DnsServer));
        Assert.Empty(Errors(document));
    }

    [Fact]
    public void Two_control_sets_and_nothing_that_selects_one_state_nothing() =>
        Assert.Empty(Facts(Export("REGEDIT4\n[HKLM\\SYSTEM\\ControlSet001\\Services\\Tcpip\\Parameters]\n\"NameServer\"=\"10.0.0.1\"\n" +
            "[HKLM\\SYSTEM\\ControlSet002\\Services\\A]\n"), FactKinds.DnsServer));

    [Fact]
    public void Own_hive_wins_over_a_loaded_one()
    {
        var document = Export("""
            REGEDIT4
            [HKLM\OFFLINE\ControlSet001\Services\Tcpip\Parameters]
            "NameServer"="10.0.0.1"
            [HKLM\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
            "NameServer"="10.0.0.2"
            """);
        Assert.Equal(["10.0.0.2@5:15-23 Static"], Facts(document, FactKinds.DnsServer));
    }

    [Fact]
    public void Last_of_two_statements_wins_and_the_repeat_is_reported()
    {
        var document = Export("""
            REGEDIT4
            [HKLM\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
            "Domain"="a.example.com"
            "NameServer"="10.0.0.1"
            [HKEY_LOCAL_MACHINE\System\CurrentControlSet\Services\Tcpip\Parameters]
            "DOMAIN"="b.example.com"
            "NameServer"="10.0.0.1"
            """);
        Assert.Equal(["b.example.com@6:10-25 Static"], Facts(document, FactKinds.DnsDomain, OperatingSystemFamily.WindowsNT4));
        var error = Assert.Single(document.Errors);
        Assert.Equal((CaptureErrorKind.DuplicateValue, "capture.reg(6,10)", "capture.reg(3,10)"), (error.Kind, error.Location.ToString(), error.Other?.ToString()));
    }

    [Theory]
    [InlineData("\"A\"=\"1\"\n\"a\"=\"2\"", 1)]
    [InlineData("\"A\"=\"1\"\n\"A\"=\"1\"", 0)]
    [InlineData("\"A\"=\"1\"\n\"A\"=hex(1):31,00", 0)]
    [InlineData("\"A\"=dword:1\n\"A\"=dword:00000001", 0)]
    [InlineData("\"A\"=dword:1\n\"A\"=\"1\"", 1)]
    [InlineData("\"A\"=\"1\"\n\"A\"=-", 0)]
    [InlineData("@=\"1\"\n\"\"=\"2\"", 1)]
    [InlineData("\"A\"=\"1\"\n\"A\"=x\n", 0)]
    public void Only_other_data_makes_a_repeat(string values, int repeats) =>
        Assert.Equal(repeats, Export("REGEDIT4\n[HKLM\\X]\n" + values).Errors.Count(e => e.Kind == CaptureErrorKind.DuplicateValue && e.Location.LineSpan.Start.Line == 3));

    [Fact]
    public void Repeat_among_many_values_is_found()
    {
        var values = string.Concat(Enumerable.Range(0, 100).Select(i => $"\"v{i}\"=\"x\"\n"));
        var document = Export("REGEDIT4\n[HKLM\\X]\n" + values + "\"V5\"=\"y\"\n");
        Assert.Equal(["DuplicateValue@103:6"], Errors(document));
    }

    [Fact]
    public void Deleted_value_is_not_captured()
    {
        var document = Export("REGEDIT4\n[HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\n\"Domain\"=\"x\"\n\"Domain\"=-\n\"Hostname\"=-\n\"Hostname\"=\"y\"\n");
        Assert.False(document.TryGetValue(Parameters, "Domain", out _));
        Assert.Empty(Facts(document, FactKinds.DnsDomain, OperatingSystemFamily.WindowsNT4));
        Assert.Equal(["y@6:12-15 Static"], Facts(document, FactKinds.HostName, OperatingSystemFamily.WindowsNT4));
    }

    [Fact]
    public void Deleted_key_takes_what_stood_before_it_and_below_it()
    {
        var document = Export("""
            REGEDIT4
            [HKLM\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
            "Domain"="x"
            [HKLM\SYSTEM\CurrentControlSet\Services\B]
            "Start"=dword:2
            [-HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\TCPIP]
            "Domain"="y"
            [HKLM\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
            "Hostname"="z"
            """);
        Assert.False(document.TryGetValue(Parameters, "Domain", out _));
        Assert.Equal(["z@9:12-15 Static"], Facts(document, FactKinds.HostName, OperatingSystemFamily.WindowsNT4));
        Assert.Equal(["B@5:9-16 Unknown"], Facts(document, FactKinds.Service));
        Assert.False(Export("REGEDIT4\n[HKLM\\SOFTWARE\\X]\n[-HKLM\\SOFTWARE\\X]").TryGetKey(new(@"SOFTWARE\X"), out _));
    }

    [Fact]
    public void Subkeys_are_named_once_in_the_order_of_the_file()
    {
        var document = Export("REGEDIT4\n[HKLM\\SOFTWARE\\A\\One\\Deep]\n[HKLM\\SOFTWARE\\A\\two]\n[HKLM\\SOFTWARE\\A\\ONE]\n[HKLM\\SOFTWARE\\AB\\no]\n[HKLM\\SOFTWARE\\A]\n");
        Assert.Equal(["One", "two"], document.SubKeyNames(new(@"software\a")).ToArray());
        Assert.Empty(document.SubKeyNames(new(@"SOFTWARE\Missing")));
    }

    [Fact]
    public void Key_with_trailing_blanks_is_another_key() =>
        Assert.False(Export("REGEDIT4\n[HKLM\\SOFTWARE\\A ]\n").TryGetKey(new(@"SOFTWARE\A"), out _));

    [Fact]
    public void Key_that_is_not_there_is_not_whole()
    {
        var document = Export("REGEDIT4\n[HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces]\n");
        Assert.False(document.IsWhole(Parameters));
        Assert.False(document.TryGetKey(Parameters, out _));
        Assert.True(document.IsWhole(new(Parameters.Id + @"\Interfaces")));
    }

    [Fact]
    public void Wrapped_key_is_a_place_for_facts()
    {
        var document = Export("REGEDIT4\n[HKLM\\SYSTEM\\CurrentControlSet\\Services\n  \\El90x1\\Parameters\\Tcpip]\n\"EnableDHCP\"=dword:0\n");
        Assert.Equal(["El90x1@2:2-3:27 Unknown"], Facts(document, FactKinds.Adapter));
    }

    [Fact]
    public void Facts_are_of_the_format_that_states_them()
    {
        var format = new RegistryExportFormat();
        Assert.Equal(("registry-export", ";"), (format.Id, format.CommentPrefix));
        Assert.Contains(RegistryFactKinds.RegistryValue, format.Provides);
        Assert.All(format.Provides.Where(k => k.IsRaw), k => Assert.StartsWith("registry", k.Id, StringComparison.Ordinal));
        Assert.Equal(("reg-query", null), (new RegQueryFormat().Id, new RegQueryFormat().CommentPrefix));
        var document = Export("REGEDIT4\n");
        Assert.Null(document.CapturedAt);
        Assert.False(document.IsSourceOfTruth);
    }
}
