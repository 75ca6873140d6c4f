using ConfigLint.Formats.IpConfig;

namespace ConfigLint.Formats.Tests.IpConfig;

public sealed class IpConfigDialectTests
{
    private static readonly IpConfigFormat Format = new();

    [Fact]
    public void Windows_nt_states_host_domain_servers_and_adapters()
    {
        var capture = ParsedCapture.Of(Format, IpConfigSamples.WindowsNT4);

        Assert.Equal(["1:1 Windows NT"], capture.Lines(FactKinds.OperatingSystem));
        Assert.Equal(["3:32 exch01"], capture.Lines(FactKinds.HostName));
        Assert.Equal(["3:39 corp.example.com"], capture.Lines(FactKinds.DnsDomain));
        Assert.Equal(["4:32 10.1.0.53", "5:32 10.1.0.54"], capture.Lines(FactKinds.DnsServer));
        Assert.Equal(["20:32 10.1.0.60 (El90x1)", "21:32 10.1.0.61 (El90x1)"], capture.Lines(FactKinds.WinsServer));
        Assert.Equal(["12:18 El90x1", "23:18 NdisWan5"], capture.Lines(FactKinds.Adapter));
        Assert.Equal(["17:32 10.1.2.3 (El90x1)", "28:32 0.0.0.0 (NdisWan5)"], capture.Lines(FactKinds.IPAddress));
        Assert.Equal(["18:32 255.255.248.0 (El90x1)", "29:32 0.0.0.0 (NdisWan5)"], capture.Lines(FactKinds.SubnetMask));
        Assert.Equal(["19:32 10.1.0.1 (El90x1)", "30:2 \"\" (NdisWan5)"], capture.Lines(FactKinds.Gateway));
        Assert.Equal(["16:32 false (El90x1)", "27:32 false (NdisWan5)"], capture.Lines(FactKinds.DhcpEnabled));
        Assert.Empty(capture.Lines(FactKinds.PrimaryDnsSuffix));
        Assert.Empty(capture.Lines(FactKinds.DnsSearch));
        Assert.Empty(capture.Errors());
    }

    [Fact]
    public void Windows_nt_marks_ras_adapters_and_names_devices()
    {
        var adapters = ParsedCapture.Of(Format, IpConfigSamples.WindowsNT4).Facts(FactKinds.Adapter);

        Assert.Equal(["El90x1", "NdisWan5"], adapters.Select(adapter => adapter.Id).ToArray());
        Assert.Equal(["3Com 3C90x Ethernet Adapter", "NdisWan Adapter"], adapters.Select(adapter => adapter.Description).ToArray());
        Assert.Equal([true, null], adapters.Select(adapter => adapter.IsConnected).ToArray());
        Assert.Equal([false, true], adapters.Select(adapter => adapter.IsRemoteAccess).ToArray());
        Assert.Equal(["12:18 El90x1", "23:18 NdisWan5"], ParsedCapture.Of(Format, IpConfigSamples.WindowsNT4).Lines(FactKinds.Adapter));
    }

    [Fact]
    public void Windows_2000_states_suffixes_search_list_and_servers_per_adapter()
    {
        var capture = ParsedCapture.Of(Format, IpConfigSamples.Windows2000);

        Assert.Equal(["3:1 Windows 2000"], capture.Lines(FactKinds.OperatingSystem));
        Assert.Equal(["5:45 mail02"], capture.Lines(FactKinds.HostName));
        Assert.Empty(capture.Lines(FactKinds.DnsDomain));
        Assert.Equal(["6:45 corp.example.com"], capture.Lines(FactKinds.PrimaryDnsSuffix));
        Assert.Equal(["10:45 corp.example.com", "11:45 example.com"], capture.Lines(FactKinds.DnsSearch));
        Assert.Equal(["15:9 \"\" (Local Area Connection)"], capture.Lines(FactKinds.ConnectionDnsSuffix));
        Assert.Equal(["19:45 10.2.0.20 (Local Area Connection)", "21:45 10.2.0.21 (Local Area Connection)"], capture.Lines(FactKinds.IPAddress));
        Assert.Equal(["24:45 10.2.0.53 (Local Area Connection)", "25:45 10.2.0.54 (Local Area Connection)"], capture.Lines(FactKinds.DnsServer));
        Assert.Equal([true, false], capture.Facts(FactKinds.Adapter).Select(adapter => adapter.IsConnected));
        Assert.Equal(["13:18 Local Area Connection", "29:18 Backup LAN"], capture.Lines(FactKinds.Adapter));
        Assert.All(capture.Facts(FactKinds.Adapter), adapter => Assert.Null(adapter.Id));
    }

    [Fact]
    public void Windows_server_2022_states_addresses_without_decorations()
    {
        var capture = ParsedCapture.Of(Format, IpConfigSamples.WindowsServer2022);

        Assert.Equal(["2:1 Windows"], capture.Lines(FactKinds.OperatingSystem));
        Assert.Equal(["4:40 WEB22"], capture.Lines(FactKinds.HostName));
        Assert.Equal(["5:40 ad.example.com"], capture.Lines(FactKinds.PrimaryDnsSuffix));
        Assert.Equal(["9:40 ad.example.com"], capture.Lines(FactKinds.DnsSearch));
        Assert.Equal(
            ["18:40 2001:db8:5::22 (Ethernet0)", "19:40 fe80::b52f:36dc:be07:9d6d (Ethernet0)", "20:40 192.168.5.22 (Ethernet0)"],
            capture.Lines(FactKinds.IPAddress));
        Assert.Equal(["23:40 fe80::1 (Ethernet0)", "24:40 192.168.5.1 (Ethernet0)"], capture.Lines(FactKinds.Gateway));
        Assert.Equal(["27:40 2001:db8:5::53 (Ethernet0)", "28:40 192.168.5.53 (Ethernet0)"], capture.Lines(FactKinds.DnsServer));
        Assert.Equal(["16:40 true (Ethernet0)"], capture.Lines(FactKinds.DhcpEnabled));
        Assert.Equal(
            ["11:18 Ethernet0", "33:18 vEthernet (nat: {3119B40F})", "38:16 isatap.{9978787D-72DF-4652-BD20-59EE06187435}"],
            capture.Lines(FactKinds.Adapter));
        Assert.Equal([true, false, false], capture.Facts(FactKinds.Adapter).Select(adapter => adapter.IsConnected));
    }

    [Fact]
    public void Nothing_of_ipconfig_has_a_known_origin()
    {
        var capture = ParsedCapture.Of(Format, IpConfigSamples.WindowsServer2022);

        Assert.All(capture.Facts(FactKinds.DnsServer), fact => Assert.Equal(FactOrigin.Unknown, fact.Origin));
        Assert.All(capture.Facts(FactKinds.IPAddress), fact => Assert.Null(fact.PrefixLength));
        Assert.Equal(["5:40 ad.example.com"], capture.Lines(FactKinds.PrimaryDnsSuffix));
    }

    [Fact]
    public void Entries_are_every_value_by_adapter_and_label()
    {
        var entries = ParsedCapture.Of(Format, IpConfigSamples.WindowsNT4).Entries();

        Assert.Equal("|Host Name|exch01.corp.example.com", entries[0]);
        Assert.Equal(["|DNS Servers|10.1.0.53", "|DNS Servers|10.1.0.54", "|Node Type|Hybrid", "|NetBIOS Scope ID|"], entries[1..5]);
        Assert.Equal("El90x1|Description|3Com 3C90x Ethernet Adapter", entries[8]);
        Assert.Equal("NdisWan5|Default Gateway|", entries[^1]);
    }
}
