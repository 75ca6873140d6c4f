using ConfigLint.Formats.IpConfig;

namespace ConfigLint.Formats.Tests.IpConfig;

/// <summary>What only Windows NT's ipconfig prints, and what it leaves out.</summary>
public sealed class IpConfigWindowsNTTests
{
    private static readonly IpConfigFormat Format = new();

    [Fact]
    public void Bare_host_name_is_a_derived_blank_domain_on_the_host_name()
    {
        // Q162055's layout; Q254655: a domain of more than 31 octets looks the same.
        var capture = ParsedCapture.Of(Format, """
               Windows NT IP Configuration

                  Host Name . . . . . . . . . : MYPC
                  DNS Servers . . . . . . . . :
                  Node Type . . . . . . . . . : Mixed
            """);

        Assert.Equal(["3:37 MYPC"], capture.Lines(FactKinds.HostName));
        Assert.Equal(["3:37 \"\""], capture.Lines(FactKinds.DnsDomain));
        Assert.Equal(FactOrigin.Derived, capture.Facts(FactKinds.DnsDomain)[0].Origin);
        Assert.Equal(4, capture.Facts(FactKinds.DnsDomain)[0].Location.Span.Length);
        Assert.Equal(["4:7 \"\""], capture.Lines(FactKinds.DnsServer));
        Assert.Equal("DNS Servers".Length, capture.Facts(FactKinds.DnsServer)[0].Location.Span.Length);
    }

    [Fact]
    public void Host_and_domain_have_their_own_spans_and_the_domain_is_stated()
    {
        var capture = ParsedCapture.Of(Format, """
            Windows NT IP Configuration
            	Host Name . . . . . . . . . : server1.corp.example.com
            """);

        Assert.Equal(["2:32 server1"], capture.Lines(FactKinds.HostName));
        Assert.Equal(["2:40 corp.example.com"], capture.Lines(FactKinds.DnsDomain));
        Assert.Equal(FactOrigin.Unknown, capture.Facts(FactKinds.DnsDomain)[0].Origin);
        Assert.Equal(HostNameType.Dns, capture.Facts(FactKinds.HostName)[0].NameType);
    }

    [Fact]
    public void Blank_host_name_says_nothing_of_the_domain()
    {
        var capture = ParsedCapture.Of(Format, """
            Windows NT IP Configuration

            	Host Name . . . . . . . . . :
            """);

        Assert.Equal(["3:2 \"\""], capture.Lines(FactKinds.HostName));
        Assert.Empty(capture.Lines(FactKinds.DnsDomain));
    }

    [Fact]
    public void Plain_ipconfig_does_not_capture_servers_or_names()
    {
        // Q121619: RAS adapters between, the last one without labels, and other commands around.
        var capture = ParsedCapture.Of(Format, """
               c:>arp -a
               No ARP Entries Found
               c:>ipconfig

               Windows NT IP Configuration
               Ethernet adapter EE161:

                    IP Address. . . . . . . . . : 22.101.102.207
                    Subnet Mask . . . . . . . . : 255.255.0.0
                    Default Gateway . . . . . . : 22.101.0.1

               Ethernet adapter NdisWan5:

                    IP Address. . . . . . . . . : 0.0.0.0
                    Subnet Mask . . . . . . . . : 0.0.0.0
                    Default Gateway . . . . . . :

               Ethernet adapter NdisWan9:

               c:>arp -a
               Interface: 22.101.102.207
                  Internet Address      Physical Address      Type
            """);

        Assert.Equal(["6:21 EE161", "12:21 NdisWan5", "18:21 NdisWan9"], capture.Lines(FactKinds.Adapter));
        Assert.Equal([false, true, true], capture.Facts(FactKinds.Adapter).Select(adapter => adapter.IsRemoteAccess));
        Assert.Equal([true, null, null], capture.Facts(FactKinds.Adapter).Select(adapter => adapter.IsConnected));
        Assert.Equal(["10:39 22.101.0.1 (EE161)", "16:9 \"\" (NdisWan5)"], capture.Lines(FactKinds.Gateway));
        Assert.Empty(capture.Lines(FactKinds.DnsServer));
        Assert.Empty(capture.Lines(FactKinds.HostName));
        Assert.Empty(capture.Lines(FactKinds.DnsDomain));
        Assert.Empty(capture.Errors());
    }

    [Fact]
    public void Ras_adapter_may_have_its_own_address_as_gateway()
    {
        // Q138238: labels no further in than the heading.
        var capture = ParsedCapture.Of(Format, """
               Ethernet adapter NdisWan4:

               IP Address. . . . . . . . . : 130.80.0.51
               Subnet Mask . . . . . . . . : 255.255.0.0
               Default Gateway . . . . . . : 130.80.0.51
            """);

        Assert.Equal(["1:21 NdisWan4"], capture.Lines(FactKinds.Adapter));
        Assert.True(capture.Facts(FactKinds.Adapter)[0].IsRemoteAccess);
        Assert.Equal(["3:34 130.80.0.51 (NdisWan4)"], capture.Lines(FactKinds.IPAddress));
        Assert.Equal(["5:34 130.80.0.51 (NdisWan4)"], capture.Lines(FactKinds.Gateway));
        Assert.Empty(capture.Lines(FactKinds.OperatingSystem));
    }

    [Fact]
    public void Without_a_heading_the_server_decides_how_a_host_name_is_read()
    {
        var capture = ParsedCapture.Of(Format, """
                Host Name . . . . . . . . . : server1.corp.example.com
                DNS Servers . . . . . . . . : 10.0.0.1
            """);

        Assert.Equal(["1:35 server1"], capture.Lines(FactKinds.HostName, OperatingSystemFamily.WindowsNT4));
        Assert.Equal(["1:43 corp.example.com"], capture.Lines(FactKinds.DnsDomain, OperatingSystemFamily.WindowsNT4));
        Assert.Equal(["1:35 server1.corp.example.com"], capture.Lines(FactKinds.HostName));
        Assert.Empty(capture.Lines(FactKinds.DnsDomain));
        Assert.Equal(["2:35 10.0.0.1"], capture.Lines(FactKinds.DnsServer));
    }

    [Fact]
    public void The_heading_decides_even_where_other_captures_say_otherwise()
    {
        var capture = ParsedCapture.Of(Format, """
            Windows NT IP Configuration
            	Host Name . . . . . . . . . : server1.corp.example.com
            """);

        Assert.Equal(["2:32 server1"], capture.Lines(FactKinds.HostName, OperatingSystemFamily.Windows));
        Assert.Equal(["2:40 corp.example.com"], capture.Lines(FactKinds.DnsDomain, OperatingSystemFamily.Windows));
    }

    [Fact]
    public void Windows_98_is_of_no_known_family_and_numbers_its_adapters()
    {
        var capture = ParsedCapture.Of(Format, """
            Windows 98 IP Configuration

            	Host Name . . . . . . . . . : DESK7.corp.example.com
            	DNS Servers . . . . . . . . : 10.0.0.1

            0 Ethernet adapter :

            	Description . . . . . . . . : PPP Adapter.
            	IP Address. . . . . . . . . : 0.0.0.0

            1 Ethernet adapter :

            	Description . . . . . . . . : Intel 8255x-based PCI Ethernet Adapter
            	IP Address. . . . . . . . . : 10.0.0.7
            """);

        Assert.Equal(["1:1 Windows 98"], capture.Lines(FactKinds.OperatingSystem));
        Assert.Equal(["3:32 DESK7.corp.example.com"], capture.Lines(FactKinds.HostName));
        Assert.Empty(capture.Lines(FactKinds.DnsDomain));
        Assert.Equal(["6:1 0 Ethernet adapter", "11:1 1 Ethernet adapter"], capture.Lines(FactKinds.Adapter));
        Assert.Equal([true, false], capture.Facts(FactKinds.Adapter).Select(adapter => adapter.IsRemoteAccess));
        Assert.Equal(["9:32 0.0.0.0 (0 Ethernet adapter)", "14:32 10.0.0.7 (1 Ethernet adapter)"], capture.Lines(FactKinds.IPAddress));
    }

    [Fact]
    public void Ppp_adapters_are_ras()
    {
        var capture = ParsedCapture.Of(Format, """
            Windows NT IP Configuration

            PPP adapter NdisWan5:
            	Description . . . . . . . . : NdisWan Adapter
            	DHCP Enabled. . . . . . . . : No
            """);

        Assert.Equal(["3:13 NdisWan5"], capture.Lines(FactKinds.Adapter));
        Assert.True(capture.Facts(FactKinds.Adapter)[0].IsRemoteAccess);
        Assert.Equal(["5:32 false (NdisWan5)"], capture.Lines(FactKinds.DhcpEnabled));
    }
}
