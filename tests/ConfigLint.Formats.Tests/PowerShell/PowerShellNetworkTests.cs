using ConfigLint.Formats.PowerShell;

namespace ConfigLint.Formats.Tests.PowerShell;

public sealed class PowerShellNetworkTests
{
    private const string Intel = "Intel(R) 82574L Gigabit Network Connection";

    private static readonly PowerShellJsonFormat Format = new();

    [Fact]
    public void Adapter_configurations_state_every_setting()
    {
        var capture = ParsedCapture.Of(Format, PowerShellSamples.AdapterConfigurations51);

        Assert.Equal([$"28:25 {Intel}", "43:25 WAN Miniport (IP)"], capture.Lines(FactKinds.Adapter));
        Assert.Equal([$"5:27 10.20.0.5 ({Intel})", $"6:27 fe80::c1f:2a3b:4c5d:6e7f ({Intel})", "33:23 \"\" (WAN Miniport (IP))"], capture.Lines(FactKinds.IPAddress));
        Assert.Equal([$"23:26 255.255.255.0 ({Intel})", "40:22 \"\" (WAN Miniport (IP))"], capture.Lines(FactKinds.SubnetMask));
        Assert.Equal([$"9:34 10.20.0.1 ({Intel})", "34:30 \"\" (WAN Miniport (IP))"], capture.Lines(FactKinds.Gateway));
        Assert.Equal([$"3:25 false ({Intel})", "32:25 true (WAN Miniport (IP))"], capture.Lines(FactKinds.DhcpEnabled));
        Assert.Equal([$"18:38 10.20.0.2 ({Intel})", $"19:38 10.20.0.3 ({Intel})", "38:34 \"\" (WAN Miniport (IP))"], capture.Lines(FactKinds.DnsServer));
        Assert.Equal([$"26:31 10.20.0.4 ({Intel})", "41:31 \"\" (WAN Miniport (IP))"], capture.Lines(FactKinds.WinsServer));
        Assert.Equal(["16:25 EXCH01"], capture.Lines(FactKinds.HostName));
        Assert.Equal(["\"10.20.0.2\"", "\"10.20.0.3\"", "null"], capture.Facts(FactKinds.DnsServer).Select(fact => capture.Document.Text.ToString(fact.Location.Span)).ToArray());
        Assert.Empty(capture.Errors());
    }

    [Fact]
    public void Dns_domain_of_an_adapter_is_the_connections_suffix()
    {
        var capture = ParsedCapture.Of(Format, PowerShellSamples.AdapterConfigurations51);

        Assert.Equal([$"11:23 \"\" ({Intel})", "35:23 \"\" (WAN Miniport (IP))"], capture.Lines(FactKinds.ConnectionDnsSuffix));
        Assert.Equal(["\"\"", "null"], capture.Facts(FactKinds.ConnectionDnsSuffix).Select(fact => capture.Document.Text.ToString(fact.Location.Span)).ToArray());
        Assert.Empty(capture.Lines(FactKinds.DnsDomain, OperatingSystemFamily.Windows));
        Assert.Empty(capture.Lines(FactKinds.PrimaryDnsSuffix, OperatingSystemFamily.Windows));
    }

    [Fact]
    public void Adapters_carry_id_description_and_state()
    {
        var adapters = ParsedCapture.Of(Format, PowerShellSamples.AdapterConfigurations51).Facts(FactKinds.Adapter);

        Assert.Equal(["{5A1B9C61-1111-4222-8333-0A0B0C0D0E0F}", "{6A1B9C61-1111-4222-8333-0A0B0C0D0E0F}"], adapters.Select(adapter => adapter.Id).ToArray());
        Assert.Equal([Intel, "WAN Miniport (IP)"], adapters.Select(adapter => adapter.Description).ToArray());
        Assert.Equal([true, false], adapters.Select(adapter => adapter.IsConnected));
        Assert.Equal([false, true], adapters.Select(adapter => adapter.IsRemoteAccess));
        Assert.Equal([new(27, 24), new(42, 24)], adapters.Select(adapter => adapter.Location.LineSpan.Start));
    }

    [Fact]
    public void Prefix_lengths_of_ipv6_addresses_are_no_masks()
    {
        var addresses = ParsedCapture.Of(Format, PowerShellSamples.AdapterConfigurations51).Facts(FactKinds.IPAddress);

        Assert.Equal([null, 64, null], addresses.Select(address => address.PrefixLength));
        Assert.Equal([new(4, 26), new(5, 26), new(32, 22)], addresses.Select(address => address.Location.LineSpan.Start));
    }

    [Fact]
    public void The_search_list_is_stated_once_for_all_adapters()
    {
        const string Row = """{"Description": "A", "DNSDomainSuffixSearchOrder": ["a.example", "b.example"]}""";

        Assert.Equal(["13:44 corp.example.com", "14:44 example.com"], ParsedCapture.Of(Format, PowerShellSamples.AdapterConfigurations51).Lines(FactKinds.DnsSearch));
        Assert.Equal(
            ["1:53 a.example", "1:66 b.example"],
            ParsedCapture.Of(Format, Row + "\n" + Row.Replace("\"A\"", "\"B\"", StringComparison.Ordinal)).Lines(FactKinds.DnsSearch));
    }

    [Fact]
    public void Ip_configurations_state_what_their_objects_hold()
    {
        var capture = ParsedCapture.Of(Format, PowerShellSamples.NetIPConfiguration7);
        var adapter = Assert.Single(capture.Facts(FactKinds.Adapter));

        Assert.Equal(["3:21 Ethernet"], capture.Lines(FactKinds.Adapter));
        Assert.Equal(("{5A1B9C61-1111-4222-8333-0A0B0C0D0E0F}", "Microsoft Hyper-V Network Adapter", true), (adapter.Id, adapter.Description, adapter.IsConnected));
        Assert.Equal(["18:20 10.20.0.5 (Ethernet)"], capture.Lines(FactKinds.IPAddress));
        Assert.Equal(24, capture.Facts(FactKinds.IPAddress)[0].PrefixLength);
        Assert.Equal(["27:18 10.20.0.1 (Ethernet)"], capture.Lines(FactKinds.Gateway));
        Assert.Equal(["13:13 false (Ethernet)"], capture.Lines(FactKinds.DhcpEnabled));
        Assert.Equal(["40:9 10.20.0.2 (Ethernet)", "41:9 10.20.0.3 (Ethernet)"], capture.Lines(FactKinds.DnsServer));
        Assert.Empty(capture.Errors());
    }

    [Fact]
    public void Objects_too_deep_for_the_depth_state_no_address()
    {
        var capture = ParsedCapture.Of(Format, """
            {
              "InterfaceAlias": "Ethernet",
              "NetIPv4Interface": "MSFT_NetIPInterface (Name = \"x\", CreationClassName = \"\")",
              "IPv4Address": ["MSFT_NetIPAddress (Name = \";C8\")"],
              "IPv4DefaultGateway": null,
              "DNSServer": ["MSFT_DNSClientServerAddress (Name = \"12\")"]
            }
            """);

        Assert.Empty(capture.Lines(FactKinds.IPAddress));
        Assert.Empty(capture.Lines(FactKinds.DnsServer));
        Assert.Empty(capture.Lines(FactKinds.DhcpEnabled));
        Assert.Equal(["5:25 \"\" (Ethernet)"], capture.Lines(FactKinds.Gateway));
    }

    [Fact]
    public void Addresses_picked_out_by_select_object_are_addresses()
    {
        var capture = ParsedCapture.Of(Format, """{"InterfaceAlias": "LAN", "IPv4Address": "10.0.0.5", "IPv4DefaultGateway": "10.0.0.1", "DNSServer": ["10.0.0.2"]}""");

        Assert.Equal(["1:42 10.0.0.5 (LAN)"], capture.Lines(FactKinds.IPAddress));
        Assert.Equal(["1:76 10.0.0.1 (LAN)"], capture.Lines(FactKinds.Gateway));
        Assert.Equal(["1:102 10.0.0.2 (LAN)"], capture.Lines(FactKinds.DnsServer));
    }

    [Fact]
    public void Dns_client_objects_are_appended_and_wrapped()
    {
        var capture = ParsedCapture.Of(Format, PowerShellSamples.DnsClient51);

        Assert.Equal(["5:38 corp.example.com (Ethernet)", "11:38 \"\" (Backup)"], capture.Lines(FactKinds.ConnectionDnsSuffix));
        Assert.Equal(["17:30 corp.example.com", "18:30 example.com"], capture.Lines(FactKinds.DnsSearch));
        Assert.Equal(["30:61 10.20.0.2 (Ethernet)", "31:61 10.20.0.3 (Ethernet)", "39:43 \"\" (Backup)"], capture.Lines(FactKinds.DnsServer));
        Assert.Empty(capture.Errors());
    }

    [Fact]
    public void A_server_that_two_commands_state_is_stated_once()
    {
        var capture = ParsedCapture.Of(Format, """
            {"InterfaceAlias": "LAN", "IPv4DefaultGateway": null, "DNSServer": ["10.0.0.2", "10.0.0.3"]}
            {"InterfaceAlias": "LAN", "AddressFamily": 2, "ServerAddresses": ["10.0.0.2", "10.0.0.3"]}
            """);

        Assert.Equal(["1:69 10.0.0.2 (LAN)", "1:81 10.0.0.3 (LAN)"], capture.Lines(FactKinds.DnsServer));
    }

    [Fact]
    public void Two_adapters_of_one_description_are_two()
    {
        var capture = ParsedCapture.Of(Format, """
            {"Description": "NIC", "SettingID": "{A}", "DNSServerSearchOrder": ["10.0.0.2"]}
            {"Description": "NIC", "SettingID": "{B}", "DNSServerSearchOrder": ["10.0.0.3"]}
            {"Description": "NIC", "SettingID": "{A}", "DNSServerSearchOrder": ["10.0.0.4"]}
            """);

        Assert.Equal(["2:69 10.0.0.3 (NIC)", "3:69 10.0.0.4 (NIC)"], capture.Lines(FactKinds.DnsServer));
        Assert.Equal(["2:17 NIC", "3:17 NIC"], capture.Lines(FactKinds.Adapter));
    }

    [Fact]
    public void A_server_that_one_list_repeats_is_stated_twice()
    {
        var capture = ParsedCapture.Of(Format, """{"InterfaceAlias": "LAN", "ServerAddresses": ["10.0.0.2", "10.0.0.2"]}""");

        Assert.Equal(["1:47 10.0.0.2 (LAN)", "1:59 10.0.0.2 (LAN)"], capture.Lines(FactKinds.DnsServer));
    }

    [Theory]
    [InlineData("null", "1:46 \"\" (LAN)")]
    [InlineData("\"\"", "1:46 \"\" (LAN)")]
    [InlineData("[]", "1:46 \"\" (LAN)")]
    [InlineData("[ ]", "1:46 \"\" (LAN)")]
    [InlineData("{}", "1:46 \"\" (LAN)")]
    [InlineData("[null]", "1:46 \"\" (LAN)")]
    [InlineData("[\"\"]", "1:46 \"\" (LAN)")]
    [InlineData("{\"value\":[],\"Count\":0}", "1:55 \"\" (LAN)")]
    [InlineData("\"10.0.0.2\"", "1:46 10.0.0.2 (LAN)")]
    [InlineData("\"10.0.0.2 10.0.0.3\"", "1:47 10.0.0.2 (LAN)", "1:56 10.0.0.3 (LAN)")]
    [InlineData("\"10.0.0.2, 10.0.0.3\"", "1:47 10.0.0.2 (LAN)", "1:57 10.0.0.3 (LAN)")]
    [InlineData("[\"10.0.0.2\", null, \"\"]", "1:47 10.0.0.2 (LAN)")]
    [InlineData("[\"10.0.\\u0030.2\"]", "1:47 10.0.0.2 (LAN)")]
    [InlineData("\"System.String[]\"")]
    public void Lists_are_arrays_or_texts_and_blank_ones_are_captured(string written, params string[] facts)
    {
        var capture = ParsedCapture.Of(Format, $$"""{"InterfaceAlias": "LAN", "ServerAddresses": {{written}}}""");

        Assert.Equal(facts, capture.Lines(FactKinds.DnsServer));
        Assert.Empty(capture.Errors());
    }

    [Fact]
    public void A_property_that_is_not_there_is_not_captured()
    {
        var capture = ParsedCapture.Of(Format, """{"Description": "A", "DHCPEnabled": null, "IPAddress": ["10.0.0.5"], "IPSubnet": ["255.0.0.0"]}""");

        Assert.Equal(["1:57 10.0.0.5 (A)"], capture.Lines(FactKinds.IPAddress));
        Assert.Empty(capture.Lines(FactKinds.DnsServer));
        Assert.Empty(capture.Lines(FactKinds.ConnectionDnsSuffix));
        Assert.Empty(capture.Lines(FactKinds.Gateway));
        Assert.Empty(capture.Lines(FactKinds.DnsSearch));
        Assert.Empty(capture.Lines(FactKinds.DhcpEnabled));
    }
}
