using ConfigLint.Formats.IpConfig;

namespace ConfigLint.Formats.Tests.IpConfig;

/// <summary>Values: decorations, lists, wraps, masks.</summary>
public sealed class IpConfigValueTests
{
    private static readonly IpConfigFormat Format = new();

    [Theory]
    [InlineData("192.168.3.10(Preferred)", "192.168.3.10")]
    [InlineData("192.168.3.10(Preferred) ", "192.168.3.10")]
    [InlineData("192.168.3.10 (Preferred)", "192.168.3.10")]
    [InlineData("192.168.3.10(Tentative)", "192.168.3.10")]
    [InlineData("192.168.3.10(Deprecated)", "192.168.3.10")]
    [InlineData("fe80::1089:d255:6fa6:c8b%10(Preferred)", "fe80::1089:d255:6fa6:c8b")]
    [InlineData("fe80::1%eth0", "fe80::1")]
    [InlineData("::1", "::1")]
    [InlineData("::ffff:10.1.2.3", "::ffff:10.1.2.3")]
    [InlineData("192.168.3.10,", "192.168.3.10")]
    [InlineData("192.168.3.10  --> this one", "192.168.3.10")]
    public void Addresses_lose_their_decorations(string written, string value)
    {
        var capture = AdapterOf($"   IPv4 Address. . . . . . . . . . . : {written}");

        Assert.Equal([$"4:40 {value} (LAN)"], capture.Lines(FactKinds.IPAddress));
        Assert.False(capture.Facts(FactKinds.IPAddress)[0].IsDuplicate);
    }

    [Theory]
    [InlineData("IPv4 Address. . . . . . . . . . . : 10.0.0.9(Duplicate)")]
    [InlineData("IPv4 Address. . . . . . . . . . . : 10.0.0.9(Duplicate) ")]
    [InlineData("IPv4 Address. . . . . . . . . . . : 10.0.0.9 (Duplicate)")]
    public void Duplicate_addresses_are_marked(string line)
    {
        var capture = AdapterOf("   " + line);

        Assert.Equal(["4:40 10.0.0.9 (LAN)"], capture.Lines(FactKinds.IPAddress));
        Assert.True(capture.Facts(FactKinds.IPAddress)[0].IsDuplicate);
        Assert.Equal("10.0.0.9".Length, capture.Facts(FactKinds.IPAddress)[0].Location.Span.Length);
    }

    [Theory]
    [InlineData("IP Address. . . . . . . . . . . . :")]
    [InlineData("IPv4 Address. . . . . . . . . . . :")]
    [InlineData("IPv6 Address. . . . . . . . . . . :")]
    [InlineData("Temporary IPv6 Address. . . . . . :")]
    [InlineData("Link-local IPv6 Address . . . . . :")]
    [InlineData("Site-local IPv6 Address . . . . . :")]
    [InlineData("Autoconfiguration IP Address. . . :")]
    [InlineData("Autoconfiguration IPv4 Address. . :")]
    public void Every_address_label_is_an_address(string label)
    {
        var value = label.Contains("v6", StringComparison.Ordinal) ? "2001:db8::7" : "169.254.34.58";

        Assert.Equal([$"4:40 {value} (LAN)"], AdapterOf($"   {label} {value}").Lines(FactKinds.IPAddress));
    }

    [Theory]
    [InlineData("192.168.25.###")]
    [InlineData("192.168.x.x")]
    [InlineData("xxx.xxx.xxx.xxx")]
    [InlineData("xxxx::xxxx:xxxx")]
    [InlineData("10.0.0.*")]
    [InlineData("10.0.0.")]
    [InlineData("10.0.0")]
    [InlineData("10.0.0.256")]
    [InlineData("2001:db8:acad3:aaaa:7104:8b7d:5402")]
    [InlineData("<ip address>")]
    [InlineData("1234567890")]
    public void Masked_addresses_state_nothing(string masked)
    {
        var capture = AdapterOf($"""
               IPv4 Address. . . . . . . . . . . : {masked}
               Subnet Mask . . . . . . . . . . . : 255.255.255.0
               IPv4 Address. . . . . . . . . . . : 10.0.0.7
               Subnet Mask . . . . . . . . . . . : 255.255.0.0
               DNS Servers . . . . . . . . . . . : {masked}
            """);

        Assert.Equal(["6:40 10.0.0.7 (LAN)"], capture.Lines(FactKinds.IPAddress));
        Assert.Equal(["7:40 255.255.0.0 (LAN)"], capture.Lines(FactKinds.SubnetMask));
        Assert.Empty(capture.Lines(FactKinds.DnsServer));
        Assert.Contains($"LAN|IPv4 Address|{masked}", capture.Entries(), StringComparer.Ordinal);
    }

    [Fact]
    public void Placeholders_state_nothing()
    {
        // Q258495's sample, below a heading.
        var capture = AdapterOf("""
               Connection-specific DNS Suffix  . : <DNS_domain_name>
               Physical Address. . . . . . . . . : 00-C0-4F-xx-xx-xx
               IP Address. . . . . . . . . . . . : 192.168.25.###
               DNS Servers . . . . . . . . . . . : 192.168.30.100
                                                192.168.30.101
               Lease Obtained. . . . . . . . . . : Monday, March 27, 2000 9:01:03 AM 	Lease Expires . . . . . . . . . . : Friday, March 31, 2000 9:01:03 AM
            """);

        Assert.Empty(capture.Lines(FactKinds.ConnectionDnsSuffix));
        Assert.Empty(capture.Lines(FactKinds.IPAddress));
        Assert.Equal(["7:40 192.168.30.100 (LAN)", "8:37 192.168.30.101 (LAN)"], capture.Lines(FactKinds.DnsServer));
    }

    [Theory]
    [InlineData("<hostname>")]
    [InlineData("********")]
    [InlineData("(removed)")]
    [InlineData("my server")]
    [InlineData("M\uFFFDLLER")]
    public void Placeholder_host_names_state_neither_host_nor_domain(string name)
    {
        var capture = ParsedCapture.Of(Format, $"Windows NT IP Configuration\n\tHost Name . . . . . . . . . : {name}\n\tDNS Servers . . . . . . . . : 10.0.0.1\n");

        Assert.Empty(capture.Lines(FactKinds.HostName));
        Assert.Empty(capture.Lines(FactKinds.DnsDomain));
        Assert.Equal(["3:32 10.0.0.1"], capture.Lines(FactKinds.DnsServer));
    }

    [Fact]
    public void Lists_go_on_below_their_label_and_on_its_line()
    {
        var capture = AdapterOf("""
               IPv4 Address. . . . . . . . . . . : 10.0.0.5(Preferred)
                                                   10.0.0.6(Duplicate)
               Default Gateway . . . . . . . . . :
                                                   10.0.0.1
               DNS Servers . . . . . . . . . . . : 10.0.0.53, 10.0.0.54 10.0.0.55
                                                   fec0:0:0:ffff::1%1
                                                   10.0.0.x
               Primary WINS Server . . . . . . . : 10.0.0.60
               Secondary WINS Server . . . . . . : 10.0.0.61
                                                   10.0.0.62
            """);

        Assert.Equal(["4:40 10.0.0.5 (LAN)", "5:40 10.0.0.6 (LAN)"], capture.Lines(FactKinds.IPAddress));
        Assert.Equal([false, true], capture.Facts(FactKinds.IPAddress).Select(address => address.IsDuplicate));
        Assert.Equal(["7:40 10.0.0.1 (LAN)"], capture.Lines(FactKinds.Gateway));
        Assert.Equal(
            ["8:40 10.0.0.53 (LAN)", "8:51 10.0.0.54 (LAN)", "8:61 10.0.0.55 (LAN)", "9:40 fec0:0:0:ffff::1 (LAN)"],
            capture.Lines(FactKinds.DnsServer));
        Assert.Equal(["11:40 10.0.0.60 (LAN)", "12:40 10.0.0.61 (LAN)", "13:40 10.0.0.62 (LAN)"], capture.Lines(FactKinds.WinsServer));
    }

    [Fact]
    public void Long_labels_leave_their_value_to_the_next_line()
    {
        var capture = AdapterOf("""
               Connection-specific DNS Suffix  . :
                      lan.example.com
               Description . . . . . . . . . . . :
                      Intel 21140-Based PCI Fast Ethernet Adapter (Emulated)
               Link-local IPv6 Address . . . . . :
                      fe80::1089:d255:6fa6:c8b%10(Preferred)
            """);

        Assert.Equal(["5:11 lan.example.com (LAN)"], capture.Lines(FactKinds.ConnectionDnsSuffix));
        Assert.Equal("Intel 21140-Based PCI Fast Ethernet Adapter (Emulated)", capture.Facts(FactKinds.Adapter)[0].Description);
        Assert.Equal(["9:11 fe80::1089:d255:6fa6:c8b (LAN)"], capture.Lines(FactKinds.IPAddress));
    }

    [Fact]
    public void Values_cut_at_the_width_of_the_console_are_joined()
    {
        var capture = ParsedCapture.Of(Format, """
            Windows IP Configuration

            Ethernet adapter LAN:

                    Connection-specific DNS Suffix  . : branch-office-seven.europe.corp.exam
            ple.com
                    Description . . . . . . . . . . . : Intel(R) PRO/100 VM Network Connecti
            on
                    Physical Address. . . . . . . . . : 00-08-02-11-22-33
                    Subnet Mask . . . . . . . . . . . : 255.255.255.0
            """);

        Assert.Equal(["5:45 branch-office-seven.europe.corp.example.com (LAN)"], capture.Lines(FactKinds.ConnectionDnsSuffix));
        Assert.Equal(new(5, 7), capture.Facts(FactKinds.ConnectionDnsSuffix)[0].Location.LineSpan.End);
        Assert.Equal("Intel(R) PRO/100 VM Network Connection", capture.Facts(FactKinds.Adapter)[0].Description);
        Assert.Equal(["10:45 255.255.255.0 (LAN)"], capture.Lines(FactKinds.SubnetMask));
    }

    [Fact]
    public void Values_cut_at_the_width_are_joined_without_the_text_before_each_line()
    {
        var capture = ParsedCapture.Of(Format, """
            # Windows IP Configuration
            #
            # Ethernet adapter LAN:
            #         Connection-specific DNS Suffix  . : branch-office-seven.europe.corp.exam
            # ple.com
            """);

        Assert.Equal(["4:47 branch-office-seven.europe.corp.example.com (LAN)"], capture.Lines(FactKinds.ConnectionDnsSuffix));
        Assert.Equal(["LAN|Connection-specific DNS Suffix|branch-office-seven.europe.corp.example.com"], capture.Entries());
    }

    [Fact]
    public void Search_list_is_the_global_one_only()
    {
        var capture = ParsedCapture.Of(Format, """
            Windows IP Configuration

               DNS Suffix Search List. . . . . . : ad.example.com
                                                   example.com

            Ethernet adapter LAN:

               Connection-specific DNS Suffix Search List : one.example.com
                                                   two.example.com
            """);

        Assert.Equal(["3:40 ad.example.com", "4:40 example.com"], capture.Lines(FactKinds.DnsSearch));
        Assert.Empty(capture.Lines(FactKinds.ConnectionDnsSuffix));
        Assert.Contains("LAN|Connection-specific DNS Suffix Search List|two.example.com", capture.Entries(), StringComparer.Ordinal);
    }

    [Fact]
    public void Text_of_the_next_command_is_no_search_domain()
    {
        var capture = ParsedCapture.Of(Format, """
            Windows IP Configuration

               DNS Suffix Search List. . . . . . : ad.example.com
            e01988779ad34fc43519dc971b3a9b6b
            """);

        Assert.Equal(["3:40 ad.example.com"], capture.Lines(FactKinds.DnsSearch));
    }

    [Theory]
    [InlineData("Yes", "true")]
    [InlineData("No", "false")]
    [InlineData("YES", "true")]
    public void Dhcp_switch_is_located_on_its_word(string word, string value)
    {
        var fact = Assert.Single(AdapterOf($"   Dhcp Enabled. . . . . . . . . . . : {word}").Facts(FactKinds.DhcpEnabled));

        Assert.Equal(value, fact.Value);
        Assert.Equal(new(new(3, 39), new(3, 39 + word.Length)), fact.Location.LineSpan);
    }

    [Fact]
    public void Dhcp_switch_of_unknown_words_states_nothing()
    {
        var capture = AdapterOf("""
               DHCP Enabled. . . . . . . . . . . : perhaps
               DHCP Enabled. . . . . . . . . . . :
            """);

        Assert.Empty(capture.Lines(FactKinds.DhcpEnabled));
    }

    [Fact]
    public void Host_name_with_a_dot_is_one_name_on_windows_2000_and_later()
    {
        var capture = ParsedCapture.Of(Format, """
            Windows 2000 IP Configuration

                    Host Name . . . . . . . . . . . . : web.7
                    Primary DNS Suffix  . . . . . . . :
            """);

        Assert.Equal(["3:45 web.7"], capture.Lines(FactKinds.HostName));
        Assert.Empty(capture.Lines(FactKinds.DnsDomain, OperatingSystemFamily.WindowsNT4));
        Assert.Equal(["4:9 \"\""], capture.Lines(FactKinds.PrimaryDnsSuffix));
    }

    private static ParsedCapture AdapterOf(string lines) => ParsedCapture.Of(Format, "Windows IP Configuration\n\nEthernet adapter LAN:\n" + lines);
}
