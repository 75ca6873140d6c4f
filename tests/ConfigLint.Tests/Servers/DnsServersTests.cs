namespace ConfigLint.Tests.Servers;

public sealed class DnsServersTests
{
    // Q169838: "if the NameServer parameter has a valid value, it will override the DHCPNameServer parameter".
    [Fact]
    public void NT_takes_NameServer_before_the_lease()
    {
        var servers = Of("4.0").Capture("tcpip.reg")
            .States(FactKinds.DnsServer, "10.0.0.9", FactOrigin.Dhcp)
            .States(FactKinds.DnsServer, "10.0.0.2", FactOrigin.Static).States(FactKinds.DnsServer, "10.0.0.3", FactOrigin.Static)
            .Network.DnsServers;

        Assert.Equal(["10.0.0.2", "10.0.0.3"], servers.Value);
        Assert.Equal(["10.0.0.2", "10.0.0.3"], servers.Effective.Select(fact => fact.Value));
        Assert.Equal(["10.0.0.2", "10.0.0.3", "10.0.0.9"], servers.Statements.Select(fact => fact.Value));
        Place.Is("tcpip.reg(2,1)", servers.Location);
    }

    // Q169838: DhcpNameServer is "not cleaned up" when a lease is released.
    [Theory]
    [InlineData("true", true)]
    [InlineData(null, true)]
    [InlineData("false", false)]
    public void NT_takes_the_lease_unless_its_adapters_use_none(string? dhcpEnabled, bool counts)
    {
        var capture = Of("4.0").Capture("tcpip.reg").States(FactKinds.DnsServer, "", FactOrigin.Static).States(FactKinds.DnsServer, "10.0.0.9", FactOrigin.Dhcp).Adapter("E100B1");
        if (dhcpEnabled is not null)
            capture.States(FactKinds.DhcpEnabled, dhcpEnabled, adapter: "E100B1");

        var servers = capture.Network.DnsServers;
        Assert.Equal(counts ? ["10.0.0.9"] : [], servers.Value);
        Assert.Equal(!counts, servers.IsBlank);
        Place.Is(counts ? "tcpip.reg(2,1)" : "tcpip.reg(1,1)", servers.Location);
    }

    [Fact]
    public void NT_one_adapter_with_DHCP_is_enough_and_a_RAS_adapter_does_not_count()
    {
        var one = Of("4.0").Capture("a.reg").States(FactKinds.DnsServer, "10.0.0.9", FactOrigin.Dhcp)
            .States(FactKinds.DhcpEnabled, "false", adapter: "E100B1").States(FactKinds.DhcpEnabled, "true", adapter: "E100B2").Network.DnsServers;
        Assert.Equal(["10.0.0.9"], one.Value);
        Place.Is("a.reg(1,1)", one.Location);

        // Q121619: NdisWan adapters are RAS's.
        var ras = Of("4.0").Capture("a.reg").States(FactKinds.DnsServer, "10.0.0.9", FactOrigin.Dhcp).Adapter("NdisWan4", isRemoteAccess: true)
            .States(FactKinds.DhcpEnabled, "true", adapter: "NdisWan4").States(FactKinds.DhcpEnabled, "false", adapter: "E100B1").Network.DnsServers;
        Assert.False(ras.IsCaptured);
    }

    // Q162055: "DNS Servers" with nothing behind it; ipconfig does not say where its servers come from.
    [Fact]
    public void NT_takes_what_ipconfig_shows_last()
    {
        var servers = Of("4.0").Capture("1-ipconfig.txt").States(FactKinds.DnsServer, "10.0.0.2").And
            .Capture("2-tcpip.reg").States(FactKinds.DnsServer, "", FactOrigin.Static).Network.DnsServers;
        Assert.Equal(["10.0.0.2"], servers.Value);
        Place.Is("1-ipconfig.txt(1,1)", servers.Location);

        var blank = Of("4.0").Capture("ipconfig.txt").States(FactKinds.DnsServer, "").Network.DnsServers;
        Assert.True(blank.IsBlank);
        Assert.Empty(blank.Value);
        Place.Is("ipconfig.txt(1,1)", blank.Location);
    }

    [Fact]
    public void Windows_joins_its_adapters_servers_in_order_without_repeats()
    {
        var servers = Of("Windows").Capture("export.reg")
            .Adapter("LAN", "{A}").Adapter("Backup", "{B}").Adapter("WLAN", "{C}", isConnected: false).Adapter("RAS", isRemoteAccess: true)
            .States(FactKinds.DnsServer, "10.0.0.7", FactOrigin.Static)
            .States(FactKinds.DnsServer, "10.0.0.2", FactOrigin.Static, "{A}")
            .States(FactKinds.DnsServer, "10.0.0.9", FactOrigin.Dhcp, "{A}")
            .States(FactKinds.DnsServer, "10.0.0.3", FactOrigin.Dhcp, "Backup")
            .States(FactKinds.DnsServer, "10.0.0.2", FactOrigin.Dhcp, "Backup")
            .States(FactKinds.DnsServer, "10.0.0.5", FactOrigin.Static, "WLAN")
            .States(FactKinds.DnsServer, "10.0.0.6", FactOrigin.Static, "RAS")
            .Network.DnsServers;

        Assert.Equal(["10.0.0.2", "10.0.0.3", "10.0.0.7"], servers.Value);
        Assert.Equal(7, servers.Statements.Length);
        Place.Is("export.reg(6,1)", servers.Location);
        Place.Is("export.reg(5,1)", servers.Effective[2].Location);
    }

    [Fact]
    public void Windows_list_is_blank_only_where_every_captured_statement_is()
    {
        var blank = Of("Windows").Capture("ipconfig.txt").Adapter("LAN").Adapter("Backup").States(FactKinds.DnsServer, "", adapter: "LAN").Network.DnsServers;
        Assert.True(blank.IsBlank);
        Place.Is("ipconfig.txt(3,1)", blank.Location);

        var filled = Of("Windows").Capture("ipconfig.txt")
            .States(FactKinds.DnsServer, "", adapter: "LAN").States(FactKinds.DnsServer, "10.0.0.2", adapter: "Backup").Network.DnsServers;
        Assert.Equal(["10.0.0.2"], filled.Value);
        Place.Is("ipconfig.txt(2,1)", filled.Location);

        var disconnected = Of("Windows").Capture("ipconfig.txt").Adapter("WLAN", isConnected: false).States(FactKinds.DnsServer, "", adapter: "WLAN").Network.DnsServers;
        Assert.False(disconnected.IsCaptured);
    }

    [Fact]
    public void A_global_lease_is_a_copy_of_an_adapters()
    {
        var own = Of("Windows").Capture("export.reg")
            .States(FactKinds.DnsServer, "10.0.0.99", FactOrigin.Dhcp).States(FactKinds.DnsServer, "10.0.0.2", FactOrigin.Static, "{A}").Network.DnsServers;
        Assert.Equal(["10.0.0.2"], own.Value);
        Place.Is("export.reg(2,1)", own.Location);

        var only = Of("Windows").Capture("export.reg").States(FactKinds.DnsServer, "10.0.0.99", FactOrigin.Dhcp).Network.DnsServers;
        Assert.Equal(["10.0.0.99"], only.Value);
        Place.Is("export.reg(1,1)", only.Location);
    }

    // ADMX_DnsClient, "DNS servers": "Supported on Windows XP Professional only".
    [Fact]
    public void A_policys_servers_hold_on_no_server()
    {
        var servers = Of("Windows").Capture("export.reg")
            .States(FactKinds.DnsServer, "10.0.0.8", FactOrigin.Policy).States(FactKinds.DnsServer, "10.0.0.2", FactOrigin.Static, "{A}").Network.DnsServers;
        Assert.Equal(["10.0.0.2"], servers.Value);
        Place.Is("export.reg(2,1)", servers.Location);

        Assert.False(Of("Windows").Capture("policy.reg").States(FactKinds.DnsServer, "10.0.0.8", FactOrigin.Policy).Network.DnsServers.IsCaptured);
    }

    [Fact]
    public void Two_captures_that_show_other_servers_contradict_each_other()
    {
        var servers = Of("Windows")
            .Capture("1.txt").States(FactKinds.DnsServer, "10.0.0.2", adapter: "LAN").And
            .Capture("2.txt").States(FactKinds.DnsServer, "10.0.0.3", adapter: "LAN").Network.DnsServers;
        Assert.True(servers.IsContradicted);
        Assert.Equal(["10.0.0.2"], servers.Value);
        Place.Is("1.txt(1,1)", servers.Location);

        var nt = Of("4.0").Capture("1.txt").States(FactKinds.DnsServer, "10.0.0.2").And.Capture("2.txt").States(FactKinds.DnsServer, "").Network.DnsServers;
        Assert.True(nt.IsContradicted);
    }

    // resolv.conf(5): "the resolver library queries them in the order listed".
    [Fact]
    public void Unix_asks_in_the_order_listed()
    {
        var servers = Of("Linux")
            .Capture("etc/netplan/50.yaml").Adapter("eth0")
            .States(FactKinds.DnsServer, "10.0.0.5", FactOrigin.Static, "eth0").States(FactKinds.DnsServer, "10.0.0.2", FactOrigin.Static, "eth0").And
            .Capture("etc/resolv.conf").States(FactKinds.DnsServer, "10.0.0.3").States(FactKinds.DnsServer, "10.0.0.2").Network.DnsServers;

        Assert.Equal(["10.0.0.3", "10.0.0.2", "10.0.0.5"], servers.Value);
        Place.Is("etc/resolv.conf(1,1)", servers.Location);
    }

    private static FakeServer Of(string system) => new FakeServer().Capture("0.txt").OperatingSystem(system).And;
}
