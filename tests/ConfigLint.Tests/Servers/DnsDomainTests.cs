namespace ConfigLint.Tests.Servers;

public sealed class DnsDomainTests
{
    // Q151179: NT set-up writes Domain, the box "Domain Name", and leaves it empty. Q142012, Q169838: DhcpDomain beside it is what the lease gave.
    [Fact]
    public void NT_takes_Domain_before_DhcpDomain()
    {
        var domain = NT().Capture("tcpip.reg")
            .States(FactKinds.DnsDomain, "dhcp.example", FactOrigin.Dhcp)
            .States(FactKinds.DnsDomain, "corp.example", FactOrigin.Static)
            .Network.DnsDomain;

        Assert.Equal("corp.example", domain.Value);
        Place.Is("tcpip.reg(2,1)", domain.Location);
        Assert.Equal(["corp.example", "dhcp.example"], domain.Statements.Select(fact => fact.Value));
        Assert.Equal(["corp.example"], domain.Effective.Select(fact => fact.Value));
        Assert.False(domain.IsContradicted);
    }

    // Q135595: "The version of IPCONFIG supplied with Windows NT does report the domain name" of a lease: NT takes it as its own.
    [Fact]
    public void NT_takes_DhcpDomain_where_Domain_is_blank()
    {
        var domain = NT().Capture("tcpip.reg")
            .States(FactKinds.DnsDomain, "", FactOrigin.Static)
            .States(FactKinds.DnsDomain, "dhcp.example", FactOrigin.Dhcp)
            .Network.DnsDomain;

        Assert.True(domain.HasValue);
        Assert.Equal("dhcp.example", domain.Value);
        Place.Is("tcpip.reg(2,1)", domain.Location);
        Assert.Equal(["dhcp.example", ""], domain.Statements.Select(fact => fact.Value));
    }

    // Q162055: NT's ipconfig shows the domain in effect behind the host name and not where it comes from.
    [Fact]
    public void NT_takes_what_ipconfig_shows_where_the_registry_is_blank()
    {
        var domain = NT()
            .Capture("1-tcpip.reg").States(FactKinds.DnsDomain, "", FactOrigin.Static).States(FactKinds.DnsDomain, "", FactOrigin.Dhcp).And
            .Capture("2-ipconfig.txt").States(FactKinds.DnsDomain, "corp.example").Network.DnsDomain;

        Assert.Equal("corp.example", domain.Value);
        Place.Is("2-ipconfig.txt(1,1)", domain.Location);
        Assert.False(domain.IsContradicted);
    }

    [Fact]
    public void NT_domain_is_blank_where_every_statement_is()
    {
        var domain = NT()
            .Capture("1-ipconfig.txt").States(FactKinds.DnsDomain, "", FactOrigin.Derived).And
            .Capture("2-tcpip.reg").States(FactKinds.DnsDomain, "", FactOrigin.Static).Network.DnsDomain;

        Assert.True(domain.IsBlank);
        Assert.Null(domain.Value);
        Assert.Empty(domain.Effective);
        Place.Is("2-tcpip.reg(1,1)", domain.Location);
        Assert.False(domain.IsContradicted);
    }

    // Q254655: NT's ipconfig drops a domain of more than 31 octets, so a bare host name proves nothing against any other statement.
    [Theory]
    [InlineData(FactOrigin.Static)]
    [InlineData(FactOrigin.Dhcp)]
    [InlineData(FactOrigin.Unknown)]
    [InlineData(FactOrigin.Derived)]
    public void A_bare_host_name_in_ipconfig_loses_and_never_contradicts(FactOrigin origin)
    {
        var domain = NT()
            .Capture("1-ipconfig.txt").States(FactKinds.DnsDomain, "", FactOrigin.Derived).And
            .Capture("2-other.txt").States(FactKinds.DnsDomain, "our.very.long.domain.name.example", origin).Network.DnsDomain;

        Assert.Equal("our.very.long.domain.name.example", domain.Value);
        Place.Is("2-other.txt(1,1)", domain.Location);
        Assert.False(domain.IsContradicted);
    }

    [Fact]
    public void A_bare_host_name_alone_is_a_blank_domain()
    {
        var domain = NT().Capture("ipconfig.txt").States(FactKinds.DnsDomain, "", FactOrigin.Derived).Network.DnsDomain;

        Assert.True(domain.IsBlank);
        Assert.Equal(FactOrigin.Derived, domain.Statements[0].Origin);
        Place.Is("ipconfig.txt(1,1)", domain.Location);
    }

    [Fact]
    public void White_space_and_a_lone_dot_are_no_blank()
    {
        Assert.Equal("  ", NT().Capture("a.reg").States(FactKinds.DnsDomain, "  ", FactOrigin.Static).Network.DnsDomain.Value);
        Assert.Equal(".", NT().Capture("a.reg").States(FactKinds.DnsDomain, ".", FactOrigin.Static).Network.DnsDomain.Value);
    }

    [Fact]
    public void Two_captures_of_equal_standing_that_differ_contradict_each_other()
    {
        var domain = NT()
            .Capture("1.reg").States(FactKinds.DnsDomain, "", FactOrigin.Static).And
            .Capture("2.reg").States(FactKinds.DnsDomain, "corp.example", FactOrigin.Static).Network.DnsDomain;

        Assert.True(domain.IsContradicted);
        Place.Is("1.reg(1,1)", domain.Location);
    }

    [Fact]
    public void Case_one_capture_and_lower_standing_are_no_contradiction()
    {
        var domain = NT()
            .Capture("1.reg").States(FactKinds.DnsDomain, "CORP.example", FactOrigin.Static).States(FactKinds.DnsDomain, "x.example", FactOrigin.Static).And
            .Capture("2.reg").States(FactKinds.DnsDomain, "corp.example", FactOrigin.Static).States(FactKinds.DnsDomain, "a.example", FactOrigin.Dhcp).And
            .Capture("3.reg").States(FactKinds.DnsDomain, "b.example", FactOrigin.Dhcp).Network.DnsDomain;

        Assert.Equal("CORP.example", domain.Value);
        Assert.False(domain.IsContradicted);
        Assert.Equal(["CORP.example", "x.example", "corp.example", "a.example", "b.example"], domain.Statements.Select(fact => fact.Value));
    }

    // Q247063: the suffix decides "whether or not there is an entry for the domain name suffix on the DNS tab".
    [Fact]
    public void Windows_domain_is_the_primary_suffix()
    {
        var network = Windows().Capture("tcpip.reg")
            .Adapter("LAN")
            .States(FactKinds.ConnectionDnsSuffix, "lan.example", FactOrigin.Static, "LAN")
            .States(FactKinds.PrimaryDnsSuffix, "", FactOrigin.Static).Network;

        Assert.True(network.DnsDomain.IsBlank);
        Assert.Same(network.PrimaryDnsSuffix, network.DnsDomain);
        Place.Is("tcpip.reg(3,1)", network.DnsDomain.Location);
    }

    [Fact]
    public void The_directory_domain_stands_in_for_a_suffix_that_is_not_captured()
    {
        var domain = Windows().Capture("systeminfo.txt").States(FactKinds.DnsDomain, "corp.example").Network.DnsDomain;
        Assert.Equal("corp.example", domain.Value);
        Place.Is("systeminfo.txt(1,1)", domain.Location);

        var suffix = Windows().Capture("systeminfo.txt").States(FactKinds.DnsDomain, "corp.example").States(FactKinds.PrimaryDnsSuffix, "").Network.DnsDomain;
        Assert.True(suffix.IsBlank);
        Place.Is("systeminfo.txt(2,1)", suffix.Location);
    }

    // resolv.conf(5): the local domain is the one of "domain" or the first of "search", else what follows the first dot of the host name.
    [Fact]
    public void Unix_takes_domain_then_search_then_the_host_name()
    {
        var capture = Unix().Capture("etc/hostname").HostName("mail.host.example");
        Assert.Equal("host.example", capture.Network.DnsDomain.Value);
        Place.Is("etc/hostname(1,1)", capture.Network.DnsDomain.Location);

        var search = Unix().Capture("etc/hostname").HostName("mail.host.example").And
            .Capture("etc/resolv.conf").States(FactKinds.DnsSearch, "search.example").States(FactKinds.DnsSearch, "other.example").Network.DnsDomain;
        Assert.Equal("search.example", search.Value);
        Place.Is("etc/resolv.conf(1,1)", search.Location);

        var domain = Unix().Capture("etc/hostname").HostName("mail.host.example").And
            .Capture("etc/resolv.conf").States(FactKinds.DnsSearch, "search.example").States(FactKinds.DnsDomain, "domain.example").Network.DnsDomain;
        Assert.Equal("domain.example", domain.Value);
        Place.Is("etc/resolv.conf(2,1)", domain.Location);
    }

    [Fact]
    public void A_bare_Unix_host_name_says_nothing_of_a_domain() => Assert.False(Unix().Capture("etc/hostname").HostName("mail").Network.DnsDomain.IsCaptured);

    [Theory]
    [InlineData("4.0")]
    [InlineData("10.0.20348")]
    [InlineData("Linux")]
    [InlineData("")]
    public void Nothing_captured_is_not_captured(string system)
    {
        var network = new FakeServer().Capture("os.txt").OperatingSystem(system).Network;

        Assert.False(network.DnsDomain.IsCaptured);
        Assert.False(network.DnsDomain.IsBlank);
        Assert.Null(network.DnsDomain.Location);
        Assert.False(network.PrimaryDnsSuffix.IsCaptured);
        Assert.False(network.HostName.IsCaptured);
        Assert.False(network.DnsServers.IsCaptured);
        Assert.Empty(network.DnsServers.Value);
        Assert.False(network.DnsSearchList.IsCaptured);
        Assert.Empty(network.DnsSearchList.Value);
        Assert.Empty(network.Adapters);
    }

    [Fact]
    public void What_nobody_asks_for_is_not_computed_and_what_is_asked_for_is_computed_once()
    {
        var server = NT().Capture("tcpip.reg").States(FactKinds.DnsDomain, "corp.example", FactOrigin.Static).And;

        Assert.Same(server.Network.DnsDomain, server.Network.DnsDomain);
        Assert.Equal(new Dictionary<FactKind, int> { [FactKinds.OperatingSystem] = 1, [FactKinds.DnsDomain] = 1 }, server.Asked);
    }

    private static FakeServer NT() => new FakeServer().Capture("0.txt").OperatingSystem("4.0").And;

    private static FakeServer Windows() => new FakeServer().Capture("0.txt").OperatingSystem("Windows").And;

    private static FakeServer Unix() => new FakeServer().Capture("0.txt").OperatingSystem("Linux").And;
}
