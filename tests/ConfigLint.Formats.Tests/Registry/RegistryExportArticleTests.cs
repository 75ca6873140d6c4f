using static ConfigLint.Formats.Tests.Registry.RegistrySamples;

namespace ConfigLint.Formats.Tests.Registry;

/// <summary>Exports as Knowledge Base articles print them: wrapped, with lost characters, and still meant. Each breach is an error, and read.</summary>
public sealed class RegistryExportArticleTests
{
    [Theory]
    [InlineData("   [HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\n      \\Tcpip\\Parameters]\n      ; \"NameServer\"=\"\"\n" +
        "      \"DhcpNameServer\"=\"\"", "Tcpip\\Parameters", "@5:24-26", 4)]
    [InlineData("[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\\nTcpip\\Parameters]\n\n\"DhcpNameServer\"=\"\"", "Tcpip\\Parameters", "@5:18-20", 1)]
    public void Key_split_over_two_lines_is_read(string text, string tail, string place, int column)
    {
        // KB Q169838, Q194029, Q195178.
        var document = Export("REGEDIT4\n" + text + "\n");
        var key = new RegistryKey(@"SYSTEM\CurrentControlSet\Services\" + tail);
        Assert.Equal([$"Syntax@2:{column}"], Errors(document));
        Assert.True(document.TryGetValue(key, "DhcpNameServer", out _));
        Assert.False(document.TryGetValue(key, "NameServer", out _));
        Assert.Equal([place + " Dhcp"], Facts(document, FactKinds.DnsServer, OperatingSystemFamily.WindowsNT4));
    }

    [Fact]
    public void Key_split_at_a_blank_is_read()
    {
        // KB Q222967, with a blank behind the colon as well.
        var document = Export("REGEDIT4\n\n   [HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session\n   Manager\\Environment]\n   \"temp\"=hex(2): 25,53\n");
        Assert.True(document.TryGetValue(new(@"SYSTEM\CurrentControlSet\Control\Session Manager\Environment"), "TEMP", out var temp));
        Assert.Equal("%S", document.GetValue(temp));
        Assert.Equal(["Syntax@3:4"], Errors(document));
        Assert.Equal(["temp=%S@5:11-24"], Values(document));
    }

    [Fact]
    public void Bytes_over_lines_without_backslashes_are_read()
    {
        // KB Q307765, whose key has no brackets and whose last value has no '='.
        var document = Export(""""
            REGEDIT4
               HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\LanmanServer\Parameters
                "NullSessionPipes"=hex(7):43,4f,4d,00,53,51,
               4c,00,00
                "Size"=dword:00000003
                "srvcomment""" <<== THIS VALUE IS NOT INSTALLED BY DEFAULT
            """");
        Assert.Equal(["Syntax@2:4", "Syntax@3:48", "Syntax@6:17"], Errors(document));
        Assert.Equal(["NullSessionPipes=COM\nSQL@3:24-4:12", "Size=3@5:12-26"], Values(document));
        Assert.True(document.TryGetKey(new(@"SYSTEM\CurrentControlSet\Services\LanmanServer\Parameters"), out _));
    }

    [Fact]
    public void Several_values_on_a_line_are_read()
    {
        // KB Q294696.
        var document = Export("REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet001\\Services\\E]\n" +
            "\"Type\"=dword:00000010 \"Start\"=dword:00000002 \"DisplayName\"=\"Event System\" \"ObjectName\"=\"LocalSystem\"\n");
        Assert.Equal(["Syntax@4:23", "Syntax@4:46", "Syntax@4:75"], Errors(document));
        Assert.Equal(["Type=16@4:8-22", "Start=2@4:31-45", "DisplayName=Event System@4:60-74", "ObjectName=LocalSystem@4:88-101"], Values(document));
        Assert.Equal(["E@4:31-45 Unknown"], Facts(document, FactKinds.Service));
    }

    [Fact]
    public void Key_without_brackets_behind_two_backslashes_is_read()
    {
        // KB Q178277.
        var document = Export("REGEDIT4\n\n  \\\\HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\n   \\Parameters\n  \"SearchList\"=\"test1.com test2.net\"\n");
        Assert.Equal(["Syntax@3:3"], Errors(document));
        Assert.Equal(["test1.com@5:17-26 Static", "test2.net@5:27-36 Static"], Facts(document, FactKinds.DnsSearch, OperatingSystemFamily.WindowsNT4));
    }

    [Fact]
    public void Single_backslashes_in_a_path_are_kept()
    {
        // KB Q217339.
        var document = Export("REGEDIT4\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\ODBC]\n\"Driver\"=\"C:\\WINNT\\System32\\odbcjt32.dll\"\n\"UID\"=\"Admin\"\n");
        Assert.Equal(["Syntax@3:13"], Errors(document));
        Assert.Equal([@"Driver=C:\WINNT\System32\odbcjt32.dll@3:10-42", "UID=Admin@4:7-14"], Values(document));
    }
}
