namespace ConfigLint.Tests.Servers;

public sealed class NetworkAdapterTests
{
    private const string Id = "{6A1B2C3D-0001-4000-8000-00AA00BB00CC}";
    private const string OtherId = "{6A1B2C3D-0002-4000-8000-00AA00BB00CC}";

    [Fact]
    public void Captures_merge_by_id_ignoring_case_and_braces()
    {
        var adapter = Assert.Single(new FakeServer()
            .Capture("1.json").Adapter("Ethernet", "6a1b2c3d-0001-4000-8000-00aa00bb00cc", description: "Intel(R) PRO/1000").And
            .Capture("2.reg").Address("10.0.0.5", Id, FactOrigin.Static).Network.Adapters);

        Assert.Equal("Ethernet", adapter.Name);
        Assert.Equal("6a1b2c3d-0001-4000-8000-00aa00bb00cc", adapter.Id);
        Assert.Equal("Intel(R) PRO/1000", adapter.Description);
        Assert.Equal(["10.0.0.5"], adapter.Addresses.Value);
        Place.Is("2.reg(1,1)", adapter.Addresses.Location);
        Assert.Null(adapter.Source);
    }

    [Fact]
    public void Captures_merge_by_friendly_name_ignoring_case()
    {
        var adapter = Assert.Single(new FakeServer()
            .Capture("1.reg").Adapter("Local Area Connection", Id).And
            .Capture("2.txt").Adapter("LOCAL AREA CONNECTION", isConnected: true).Address("10.0.0.5", "LOCAL AREA CONNECTION").Network.Adapters);

        Assert.Equal("Local Area Connection", adapter.Name);
        Assert.Equal(Id, adapter.Id);
        Assert.True(adapter.IsConnected);
        Place.Is("2.txt(2,1)", adapter.Addresses.Location);
    }

    [Fact]
    public void On_NT_the_device_is_the_name()
    {
        var adapter = Assert.Single(new FakeServer()
            .Capture("1.reg").Adapter("E100B1", "E100B1").And
            .Capture("2.txt").Adapter("E100B1").Network.Adapters);

        Assert.Equal("E100B1", adapter.Name);
        Assert.Equal("E100B1", adapter.Id);
        Assert.Null(adapter.IsConnected);
    }

    [Fact]
    public void Captures_merge_by_an_IPv4_address_in_common()
    {
        var adapter = Assert.Single(new FakeServer()
            .Capture("1.reg").Address("10.0.0.5", Id, FactOrigin.Static).And
            .Capture("2.txt").Adapter("Ethernet0").Address("10.0.0.5", "Ethernet0").States(FactKinds.Gateway, "10.0.0.1", adapter: "Ethernet0").Network.Adapters);

        Assert.Equal("Ethernet0", adapter.Name);
        Assert.Equal(Id, adapter.Id);
        Assert.Null(adapter.Source);
        Assert.Equal(["10.0.0.1"], adapter.Gateways.Value);
        Place.Is("2.txt(3,1)", adapter.Gateways.Location);
    }

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("127.0.0.1")]
    [InlineData("169.254.7.7")]
    [InlineData("192.168.25.###")]
    public void An_address_that_every_host_may_have_merges_nothing(string address)
    {
        var adapters = new FakeServer().Capture("1.reg").Address(address, Id).And.Capture("2.txt").Address(address, "Ethernet0").Network.Adapters;

        Assert.Equal(["1.reg", "2.txt"], adapters.Select(adapter => adapter.Source));
        Assert.Equal([Id, "Ethernet0"], adapters.Select(adapter => adapter.Name));
    }

    [Fact]
    public void What_cannot_be_merged_stays_two_with_its_one_source()
    {
        var adapters = new FakeServer().Capture("1.reg").Address("10.0.0.5", Id).And.Capture("2.txt").Address("10.0.0.6", "Ethernet0").Network.Adapters;

        Assert.Equal(["1.reg", "2.txt"], adapters.Select(adapter => adapter.Source));
        Place.Is("1.reg(1,1)", adapters[0].Addresses.Location);
        Place.Is("2.txt(1,1)", adapters[1].Addresses.Location);
    }

    [Fact]
    public void Two_adapters_of_one_capture_are_two_whatever_their_addresses()
    {
        var adapters = new FakeServer()
            .Capture("1.txt").Address("10.0.0.5", "LAN").Address("10.0.0.5", "Backup").And
            .Capture("2.txt").Address("10.0.0.5", "eth0").Network.Adapters;

        Assert.Equal(["LAN", "Backup", "eth0"], adapters.Select(adapter => adapter.Name));
    }

    [Fact]
    public void A_name_that_fits_two_ids_merges_nothing()
    {
        var adapters = new FakeServer()
            .Capture("1.reg").Adapter("LAN", Id).Adapter("LAN", OtherId).And
            .Capture("2.txt").Adapter("LAN").Network.Adapters;

        Assert.Equal([Id, OtherId, null], adapters.Select(adapter => adapter.Id));
        Assert.Equal(["1.reg", "1.reg", "2.txt"], adapters.Select(adapter => adapter.Source));
    }

    [Fact]
    public void An_id_learnt_from_one_capture_keeps_two_adapters_apart()
    {
        // The address joins 2.txt to the first id; the other id has the address as well, from before the card was replaced.
        var adapters = new FakeServer()
            .Capture("1.reg").Adapter("LAN", Id).And
            .Capture("2.txt").Adapter("LAN").Address("10.0.0.5", "LAN").And
            .Capture("3.reg").Address("10.0.0.5", OtherId).Network.Adapters;

        Assert.Equal([Id, OtherId], adapters.Select(adapter => adapter.Id));
    }

    [Fact]
    public void One_capture_may_name_an_adapter_twice()
    {
        var adapter = Assert.Single(new FakeServer().Capture("1.json").Adapter("Ethernet").Adapter("Ethernet", Id).Address("10.0.0.5", Id).Network.Adapters);

        Assert.Equal(Id, adapter.Id);
        Assert.Equal("1.json", adapter.Source);
        Place.Is("1.json(3,1)", adapter.Addresses.Location);
    }

    [Fact]
    public void A_name_means_an_adapter_of_its_own_capture_only()
    {
        var adapters = new FakeServer()
            .Capture("1.txt").Adapter("LAN", Id).Address("10.0.0.5", "lan").And
            .Capture("2.txt").Adapter("LAN", OtherId).Address("10.0.0.6", "LAN").Network.Adapters;

        Assert.Equal(["10.0.0.5"], adapters[0].Addresses.Value);
        Assert.Equal(["10.0.0.6"], adapters[1].Addresses.Value);
        Place.Is("2.txt(2,1)", adapters[1].Addresses.Location);
    }

    [Fact]
    public void Many_adapters_of_one_name_and_address_are_merged_in_linear_time()
    {
        var capture = new FakeServer().Capture("1.txt");
        for (var index = 0; index < 20_000; index++)
            capture.Adapter("LAN", $"id{index}").Address("10.0.0.5", $"id{index}");

        Assert.Equal(20_000, capture.Network.Adapters.Length);
    }

    // Windows keeps zeros or an old address beside EnableDHCP=1, and the last lease beside EnableDHCP=0 (Q169838).
    [Theory]
    [InlineData("true", "10.0.0.77", "1.reg(2,1)")]
    [InlineData("false", "10.0.0.5", "1.reg(1,1)")]
    [InlineData(null, "10.0.0.5", "1.reg(1,1)")]
    public void An_address_is_the_leases_only_on_a_DHCP_client(string? dhcpEnabled, string expected, string place)
    {
        var capture = new FakeServer().Capture("1.reg").Address("10.0.0.5", Id, FactOrigin.Static).Address("10.0.0.77", Id, FactOrigin.Dhcp);
        if (dhcpEnabled is not null)
            capture.States(FactKinds.DhcpEnabled, dhcpEnabled, adapter: Id);

        var adapter = Assert.Single(capture.Network.Adapters);
        Assert.Equal([expected], adapter.Addresses.Value);
        Place.Is(place, adapter.Addresses.Location);
        Assert.Equal(dhcpEnabled is not null, adapter.DhcpEnabled.HasValue);
        Assert.Equal(dhcpEnabled is "true", adapter.DhcpEnabled.Value);
    }

    [Fact]
    public void Zeros_are_no_address_of_a_client_whose_DHCP_flag_is_not_captured()
    {
        var adapter = Assert.Single(new FakeServer().Capture("1.reg").Address("0.0.0.0", Id, FactOrigin.Static).Address("10.0.0.77", Id, FactOrigin.Dhcp).Network.Adapters);

        Assert.Equal(["10.0.0.77"], adapter.Addresses.Value);
        Place.Is("1.reg(2,1)", adapter.Addresses.Location);
    }

    [Fact]
    public void A_static_suffix_and_static_servers_win_over_the_lease()
    {
        var adapter = Assert.Single(new FakeServer().Capture("1.reg")
            .States(FactKinds.ConnectionDnsSuffix, "dhcp.example", FactOrigin.Dhcp, Id).States(FactKinds.ConnectionDnsSuffix, "own.example", FactOrigin.Static, Id)
            .States(FactKinds.DnsServer, "10.0.0.9", FactOrigin.Dhcp, Id).States(FactKinds.DnsServer, "", FactOrigin.Static, Id)
            .States(FactKinds.Gateway, "10.0.0.254", FactOrigin.Dhcp, Id).States(FactKinds.Gateway, "10.0.0.1", FactOrigin.Static, Id)
            .Network.Adapters);

        Assert.Equal("own.example", adapter.ConnectionDnsSuffix.Value);
        Place.Is("1.reg(2,1)", adapter.ConnectionDnsSuffix.Location);
        Assert.Equal(["10.0.0.9"], adapter.DnsServers.Value);
        Place.Is("1.reg(3,1)", adapter.DnsServers.Location);
        Assert.Equal(["10.0.0.1"], adapter.Gateways.Value);
        Place.Is("1.reg(6,1)", adapter.Gateways.Location);
    }

    [Fact]
    public void Masks_are_parallel_to_the_IPv4_addresses()
    {
        var adapter = Assert.Single(new FakeServer().Capture("1.txt")
            .Address("fe80::1", "LAN").Address("10.0.0.5", "LAN").Address("10.1.0.5", "LAN")
            .States(FactKinds.SubnetMask, "255.255.255.0", adapter: "LAN").States(FactKinds.SubnetMask, "255.255.0.0", adapter: "LAN").Network.Adapters);

        Assert.Equal(["fe80::1", "10.0.0.5", "10.1.0.5"], adapter.Addresses.Value);
        Assert.Equal(["255.255.255.0", "255.255.0.0"], adapter.SubnetMasks.Value);
        Place.Is("1.txt(4,1)", adapter.SubnetMasks.Location);
        Place.Is("1.txt(5,1)", adapter.SubnetMasks.Effective[1].Location);
    }

    [Fact]
    public void An_address_that_its_author_masked_keeps_its_place()
    {
        var adapter = Assert.Single(new FakeServer().Capture("1.txt").Address("192.168.25.###", "LAN").Address("10.1.0.5", "LAN")
            .States(FactKinds.SubnetMask, "255.255.255.0", adapter: "LAN").States(FactKinds.SubnetMask, "255.255.0.0", adapter: "LAN").Network.Adapters);

        Assert.Equal(["255.255.255.0", "255.255.0.0"], adapter.SubnetMasks.Value);
        Place.Is("1.txt(4,1)", adapter.SubnetMasks.Effective[1].Location);
    }

    [Theory]
    [InlineData(0, "0.0.0.0")]
    [InlineData(20, "255.255.240.0")]
    [InlineData(24, "255.255.255.0")]
    [InlineData(32, "255.255.255.255")]
    public void A_prefix_length_is_a_mask(int length, string mask)
    {
        var adapter = Assert.Single(new FakeServer().Capture("50.yaml").Address("10.0.0.5", "eth0", FactOrigin.Static, length).Network.Adapters);

        Assert.Equal([mask], adapter.SubnetMasks.Value);
        Place.Is("50.yaml(1,1)", adapter.SubnetMasks.Location);
    }

    [Fact]
    public void Masks_stop_at_the_first_that_is_not_captured()
    {
        var adapter = Assert.Single(new FakeServer().Capture("1.txt")
            .Address("10.0.0.5", "LAN").Address("10.1.0.5", "LAN", prefixLength: 33).States(FactKinds.SubnetMask, "255.255.255.0", adapter: "LAN").Network.Adapters);
        Assert.Equal(["255.255.255.0"], adapter.SubnetMasks.Value);

        var none = Assert.Single(new FakeServer().Capture("1.txt").Address("10.0.0.5", "LAN").Network.Adapters);
        Assert.False(none.SubnetMasks.IsCaptured);
        Assert.Empty(none.SubnetMasks.Value);
    }

    [Fact]
    public void A_mask_may_come_from_another_capture_of_the_same_address()
    {
        var adapter = Assert.Single(new FakeServer()
            .Capture("1.json").Address("10.0.0.5", "LAN").And
            .Capture("2.txt").Address("10.0.0.5", "LAN").States(FactKinds.SubnetMask, "255.255.255.0", adapter: "LAN").And
            .Capture("3.txt").Address("10.0.0.5", "LAN").States(FactKinds.SubnetMask, "255.255.0.0", adapter: "LAN").Network.Adapters);

        Assert.Equal(["255.255.255.0"], adapter.SubnetMasks.Value);
        Place.Is("2.txt(2,1)", adapter.SubnetMasks.Location);
        Assert.Equal(2, adapter.SubnetMasks.Statements.Length);
        Assert.True(adapter.SubnetMasks.IsContradicted);
    }

    [Fact]
    public void The_first_capture_says_whether_it_is_connected()
    {
        var adapter = Assert.Single(new FakeServer().Capture("2.txt").Adapter("WLAN", isConnected: true).And.Capture("1.txt").Adapter("WLAN", isConnected: false).Network.Adapters);

        Assert.False(adapter.IsConnected);
        Assert.False(adapter.IsRemoteAccess);
    }
}
