using ConfigLint.Formats.IpConfig;

namespace ConfigLint.Formats.Tests.IpConfig;

/// <summary>Headings, pastes, transcripts, damage.</summary>
public sealed class IpConfigLayoutTests
{
    private static readonly IpConfigFormat Format = new();

    [Theory]
    [InlineData("Ethernet adapter VMware Network Adapter VMnet1:", "VMware Network Adapter VMnet1", 18)]
    [InlineData("Tunnel adapter isatap.{3119B40F-CEC7-404A-B368-0BE67966EBF5}:", "isatap.{3119B40F-CEC7-404A-B368-0BE67966EBF5}", 16)]
    [InlineData("Ethernet adapter {CB33273C-45E2-47C3-A6F9-936B6F7C02BB}:", "{CB33273C-45E2-47C3-A6F9-936B6F7C02BB}", 18)]
    [InlineData("Ethernet adapter vlan: 7: storage:", "vlan: 7: storage", 18)]
    [InlineData("Wireless LAN adapter Wi-Fi:", "Wi-Fi", 22)]
    [InlineData("Token Ring adapter IbmTok1:", "IbmTok1", 20)]
    [InlineData("Ethernet adapter Local Area Connection   :", "Local Area Connection", 18)]
    [InlineData("Unknown adapter tap0:   ", "tap0", 17)]
    public void Adapter_is_named_by_the_text_behind_the_word(string heading, string name, int column)
    {
        var capture = ParsedCapture.Of(Format, $"Windows IP Configuration\n\n{heading}\n\n   Subnet Mask . . . . . . . . . . . : 255.0.0.0\n");

        Assert.Equal([$"3:{column} {name}"], capture.Lines(FactKinds.Adapter));
        Assert.Equal([$"5:40 255.0.0.0 ({name})"], capture.Lines(FactKinds.SubnetMask));
    }

    [Theory]
    [InlineData("To set up the network adapter do this:")]
    [InlineData("Check the adapter settings:")]
    [InlineData("DHCP Class ID for Adapter \"LAN\":")]
    public void Prose_is_no_adapter(string prose)
    {
        var capture = ParsedCapture.Of(Format, $"Windows IP Configuration\n\n{prose}\n   IP Address. . . : 10.0.0.1\n");

        Assert.Empty(capture.Lines(FactKinds.Adapter));
        Assert.Empty(capture.Lines(FactKinds.IPAddress));
    }

    [Theory]
    [InlineData("Media disconnected")]
    [InlineData("Cable Disconnected")]
    public void Disconnected_adapters_say_so(string state)
    {
        var capture = ParsedCapture.Of(Format, $"""
            Windows IP Configuration

            Ethernet adapter LAN:

               Media State . . . . . . . . . . . : {state}
               IPv4 Address. . . . . . . . . . . : 10.0.0.1
            """);

        Assert.Equal(["3:18 LAN"], capture.Lines(FactKinds.Adapter));
        Assert.False(capture.Facts(FactKinds.Adapter)[0].IsConnected);
    }

    [Theory]
    [InlineData("WINDOWS IP CONFIGURATION", "WINDOWS")]
    [InlineData("Windows 2000 IP Configuration", "Windows 2000")]
    [InlineData("Windows NT IP Configuration   ", "Windows NT")]
    [InlineData("Windows 98 IP Configuration", "Windows 98")]
    public void Heading_states_the_system(string heading, string value)
    {
        var fact = Assert.Single(ParsedCapture.Of(Format, "\r\n  " + heading + "\r\n").Facts(FactKinds.OperatingSystem));

        Assert.Equal(value, fact.Value);
        Assert.Equal(new(new(1, 2), new(1, 2 + value.Length)), fact.Location.LineSpan);
        Assert.Equal(FactOrigin.Unknown, fact.Origin);
    }

    [Theory]
    [InlineData("    ", 4)]
    [InlineData("# ", 2)]
    [InlineData("#", 1)]
    [InlineData("\t", 1)]
    [InlineData("> ", 2)]
    [InlineData("#\t", 2)]
    [InlineData("\u00A0\u00A0", 2)]
    public void Constant_text_before_each_line_is_looked_through(string prefix, int width)
    {
        var lines = IpConfigSamples.WindowsServer2022.Split('\n').Select(line => prefix + line.TrimEnd('\r'));
        var capture = ParsedCapture.Of(Format, string.Join('\n', lines));

        Assert.Equal([$"4:{40 + width} WEB22"], capture.Lines(FactKinds.HostName));
        Assert.Equal([$"27:{40 + width} 2001:db8:5::53 (Ethernet0)", $"28:{40 + width} 192.168.5.53 (Ethernet0)"], capture.Lines(FactKinds.DnsServer));
        Assert.Equal([$"23:{40 + width} fe80::1 (Ethernet0)", $"24:{40 + width} 192.168.5.1 (Ethernet0)"], capture.Lines(FactKinds.Gateway));
        Assert.Equal(3, capture.Lines(FactKinds.Adapter).Length);
        Assert.Equal(Confidence.Certain, Format.Recognize(new("x.txt", capture.Document.Text.Characters.Span)));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("  \r\n")]
    [InlineData("\0\n")]
    public void Line_ends_and_trailing_blanks_do_not_matter(string lineEnd)
    {
        var lines = IpConfigSamples.WindowsNT4.Split('\n').Select(line => line.TrimEnd('\r'));
        var capture = ParsedCapture.Of(Format, string.Join(lineEnd, lines));

        Assert.Equal(["3:39 corp.example.com"], capture.Lines(FactKinds.DnsDomain));
        Assert.Equal(["4:32 10.1.0.53", "5:32 10.1.0.54"], capture.Lines(FactKinds.DnsServer));
        Assert.Equal(["19:32 10.1.0.1 (El90x1)", "30:2 \"\" (NdisWan5)"], capture.Lines(FactKinds.Gateway));
        Assert.Empty(capture.Errors());
    }

    [Fact]
    public void Doubled_line_ends_do_not_end_a_list()
    {
        var capture = ParsedCapture.Of(Format, IpConfigSamples.Windows2000.ReplaceLineEndings("\n\n"));

        Assert.Equal(["47:45 10.2.0.53 (Local Area Connection)", "49:45 10.2.0.54 (Local Area Connection)"], capture.Lines(FactKinds.DnsServer));
        Assert.Equal(["19:45 corp.example.com", "21:45 example.com"], capture.Lines(FactKinds.DnsSearch));
    }

    [Fact]
    public void Labels_without_dots_or_with_odd_ones_are_labels()
    {
        var capture = ParsedCapture.Of(Format, """
            Windows 2000 IP Configuration
               Host Name: corp1
               Primary DNS Suffix.: corp.example.com
            Ethernet adapter LAN:
               DNS Servers.. . . . . . . : 10.1.0.200
               IP Address. . . . . . . . . . . . . . .: 10.1.0.112
               Subnet Mask : 255.255.0.0
            """);

        Assert.Equal(["2:15 corp1"], capture.Lines(FactKinds.HostName));
        Assert.Equal(["3:25 corp.example.com"], capture.Lines(FactKinds.PrimaryDnsSuffix));
        Assert.Equal(["5:32 10.1.0.200 (LAN)"], capture.Lines(FactKinds.DnsServer));
        Assert.Equal(["6:45 10.1.0.112 (LAN)"], capture.Lines(FactKinds.IPAddress));
        Assert.Equal(["7:18 255.255.0.0 (LAN)"], capture.Lines(FactKinds.SubnetMask));
    }

    [Fact]
    public void Reflowed_text_states_nothing_and_says_where_it_breaks()
    {
        // The shape of Q191548: headings, labels and values run into one another.
        var capture = ParsedCapture.Of(Format, """
            Windows NT IP ConfigurationHost Name . . . . . . . .  :
            host1.example.com
            DNS Servers . . . . . . . : 10.25.25.31
            NetBIOS Scope ID. . . . . . : IP Routing Enabled. . . . . : No WINS Proxy
            Enabled. . . . . : No NetBIOS Resolution Uses DNS : No
            Ethernet adapter EE161:Description . . . . . . . . : Intel EtherExpress 16
            Physical Address. . . . . . : 00-AA-00-42-5A-50DHCP Enabled. . . . . . . .
            : Yes IP Address. . . . . . . . . : 10.25.10.190 Subnet Mask . . . . . . .
            . : 255.255.248.0 Default Gateway . . . . . . : 10.25.8.1 DHCP Server . .
            . . . . . . : 10.54.16.157 Primary WINS Server . . . . : 10.54.16.157
               Ethernet adapter NdisWan8:   Description . . . . . . . . : NdisWan
            Adapter   Physical Address. . . . . . : 00-00-00-00-00-00   DHCP Enabled. .
            . . . . . . : No   IP Address. . . . . . . . . : 0.0.0.0   Subnet Mask . .
            """);

        foreach (var kind in Format.Provides)
            Assert.Equal(0, capture.Count(kind));

        Assert.Equal(["1:1 Syntax", "6:1 Syntax", "11:4 Syntax"], capture.Errors());
    }

    [Fact]
    public void Reflowed_values_below_a_good_heading_are_left_out()
    {
        var capture = ParsedCapture.Of(Format, """
            Windows NT IP Configuration

            Ethernet adapter LAN:

                IP Address. . . . . . . . . : 10.25.10.190 Subnet Mask . . . . . . . . : 255.255.248.0
                Default Gateway . . . . . . : 10.25.8.1
            """);

        Assert.Empty(capture.Lines(FactKinds.IPAddress));
        Assert.Empty(capture.Lines(FactKinds.SubnetMask));
        Assert.Equal(["6:35 10.25.8.1 (LAN)"], capture.Lines(FactKinds.Gateway));
    }

    [Fact]
    public void Other_commands_of_a_transcript_are_not_read()
    {
        var capture = ParsedCapture.Of(Format, """
            PS C:\Users\admin> hostname
            OTHER
            [web22]: PS C:\> ipconfig

            Windows IP Configuration

               Host Name . . . . . . . . . . . . : web22

            *Evil* PS C:\apps> netsh dns show state
               Host Name . . . . . . . . . . . . : wrong
               DNS Servers . . . . . . . . . . . : 10.9.9.9
            C:\>
               DNS Servers . . . . . . . . . . . : 10.8.8.8
            D:\>ipconfig /all

            Windows IP Configuration

            Ethernet adapter LAN:

               DNS Servers . . . . . . . . . . . : 10.0.0.53
            """);

        Assert.Equal(["7:40 web22"], capture.Lines(FactKinds.HostName));
        Assert.Equal(["20:40 10.0.0.53 (LAN)"], capture.Lines(FactKinds.DnsServer));
        Assert.Equal(["5:1 Windows", "16:1 Windows"], capture.Lines(FactKinds.OperatingSystem));
    }

    [Fact]
    public void A_later_run_of_the_same_host_holds()
    {
        var capture = ParsedCapture.Of(Format, """
            C:\>ipconfig /all

            Windows NT IP Configuration
                Host Name . . . . . . . . . : EXCH01
                DNS Servers . . . . . . . . : 10.0.0.1
            Ethernet adapter E1:
                IP Address. . . . . . . . . : 10.0.0.7
                Subnet Mask . . . . . . . . : 255.0.0.0

            C:\>ipconfig /all

            Windows NT IP Configuration
                Host Name . . . . . . . . . : exch01
                DNS Servers . . . . . . . . : 10.0.0.2
            Ethernet adapter E1:
                IP Address. . . . . . . . . : 10.0.0.8
                Subnet Mask . . . . . . . . : 255.255.0.0
            """);

        Assert.Equal(["13:35 exch01"], capture.Lines(FactKinds.HostName));
        Assert.Equal(["14:35 10.0.0.2"], capture.Lines(FactKinds.DnsServer));
        Assert.Equal(["15:18 E1"], capture.Lines(FactKinds.Adapter));
        Assert.Equal(["16:35 10.0.0.8 (E1)"], capture.Lines(FactKinds.IPAddress));
        Assert.Equal(["17:35 255.255.0.0 (E1)"], capture.Lines(FactKinds.SubnetMask));
        Assert.Contains("|DNS Servers|10.0.0.1", capture.Entries(), StringComparer.Ordinal);
    }

    [Fact]
    public void Runs_of_two_hosts_in_one_file_both_hold()
    {
        var capture = ParsedCapture.Of(Format, """
            Windows IP Configuration
               Host Name . . . . . . . . . . . . : one

            Windows IP Configuration
               Host Name . . . . . . . . . . . . : two

            Windows IP Configuration
               Host Name . . . . . . . . . . . . : one
            """);

        Assert.Equal(["5:40 two", "8:40 one"], capture.Lines(FactKinds.HostName));
    }

    [Fact]
    public void Labels_of_other_programs_under_an_adapter_are_not_global()
    {
        var capture = ParsedCapture.Of(Format, """
            Windows IP Configuration

            Ethernet adapter LAN:

               Subnet Mask . . . . . . . . . . . : 255.0.0.0

            Host Name:                 SOMEWHERE
            Primary DNS Suffix:        else.example.com
            """);

        Assert.Empty(capture.Lines(FactKinds.HostName));
        Assert.Empty(capture.Lines(FactKinds.PrimaryDnsSuffix));
        Assert.Equal(["5:40 255.0.0.0 (LAN)"], capture.Lines(FactKinds.SubnetMask));
    }

    [Fact]
    public void Resolver_cache_states_only_the_system()
    {
        var capture = ParsedCapture.Of(Format, """
            Windows IP Configuration

                www.example.com
                ----------------------------------------
                Record Name . . . . . : www.example.com
                Record Type . . . . . : 1
                A (Host) Record . . . : 192.0.2.7
            """);

        Assert.Equal(["1:1 Windows"], capture.Lines(FactKinds.OperatingSystem));
        Assert.Equal(1, Format.Provides.Sum(capture.Count));
    }

    [Theory]
    [InlineData("   DNS Servers . . . . .", "4:4 Truncated")]
    [InlineData("Ethernet adapter Loc", "4:1 Truncated")]
    public void Half_a_line_at_the_end_proves_a_cut(string last, string error)
    {
        var capture = ParsedCapture.Of(Format, "Windows IP Configuration\n\n   Host Name . . . . . . . . . . . . : web22\n" + last);

        Assert.Equal([error], capture.Errors());
        Assert.Equal(["3:40 web22"], capture.Lines(FactKinds.HostName));
        Assert.Empty(capture.Lines(FactKinds.DnsServer));
    }

    [Theory]
    [InlineData("   DNS Servers . . . . .\n")]
    [InlineData("some text")]
    [InlineData("   Node Type . . . . . . . . . . . . : Hyb")]
    public void Other_ends_prove_nothing(string last)
    {
        var capture = ParsedCapture.Of(Format, "Windows IP Configuration\n\n   Host Name . . . . . . . . . . . . : web22\n" + last);

        Assert.Empty(capture.Errors());
        Assert.Equal(["3:40 web22"], capture.Lines(FactKinds.HostName));
    }

    [Fact]
    public void A_path_of_the_fact_is_the_capture()
    {
        var fact = Assert.Single(ParsedCapture.Of(Format, IpConfigSamples.WindowsNT4).Facts(FactKinds.HostName));

        Assert.Equal("capture.txt", fact.Location.Path);
        Assert.Equal(new(new(2, 31), new(2, 37)), fact.Location.LineSpan);
    }
}
