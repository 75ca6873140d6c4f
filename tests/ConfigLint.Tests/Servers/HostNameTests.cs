namespace ConfigLint.Tests.Servers;

public sealed class HostNameTests
{
    // Q139055: "Windows NT TCP/IP does not require that the computer name and host name match."
    [Fact]
    public void A_DNS_name_wins_over_a_NetBIOS_name()
    {
        var name = new FakeServer().Capture("export.reg").HostName("EXCHANGE1", HostNameType.NetBios).HostName("mail").Network.HostName;

        Assert.Equal("mail", name.Value);
        Place.Is("export.reg(2,1)", name.Location);
        Assert.False(name.IsContradicted);
    }

    [Fact]
    public void A_NetBIOS_name_is_better_than_none()
    {
        var name = new FakeServer().Capture("nbtstat.txt").HostName("EXCHANGE1", HostNameType.NetBios).Network.HostName;

        Assert.Equal("EXCHANGE1", name.Value);
        Place.Is("nbtstat.txt(1,1)", name.Location);
    }

    // NV Hostname is stored, Hostname in force until the restart.
    [Fact]
    public void The_stored_name_wins_over_the_one_in_force()
    {
        var name = new FakeServer()
            .Capture("1-ipconfig.txt").HostName("OLD").And
            .Capture("2-export.reg").HostName("OLD", origin: FactOrigin.Derived).HostName("NEW", origin: FactOrigin.Static).Network.HostName;

        Assert.Equal("NEW", name.Value);
        Place.Is("2-export.reg(2,1)", name.Location);
    }

    [Fact]
    public void The_name_has_no_domain_and_statements_keep_what_is_written()
    {
        var name = new FakeServer().Capture("etc/hostname").HostName("mail.corp.example").And.Capture("facts.json").HostName("MAIL").Network.HostName;

        Assert.Equal("mail", name.Value);
        Assert.Equal(["mail.corp.example", "MAIL"], name.Statements.Select(fact => fact.Value));
        Assert.False(name.IsContradicted);
        Place.Is("etc/hostname(1,1)", name.Location);
    }

    [Fact]
    public void Two_captures_with_two_names_contradict_each_other()
    {
        var name = new FakeServer().Capture("1.txt").HostName("MAIL").And.Capture("2.txt").HostName("WEB").Network.HostName;

        Assert.True(name.IsContradicted);
        Place.Is("1.txt(1,1)", name.Location);
    }

    [Fact]
    public void A_search_list_keeps_its_order_and_a_policy_wins()
    {
        var capture = new FakeServer().Capture("export.reg")
            .States(FactKinds.DnsSearch, "b.example", FactOrigin.Static).States(FactKinds.DnsSearch, "a.example", FactOrigin.Static)
            .States(FactKinds.DnsSearch, "adapter.example", FactOrigin.Static, "Ethernet");
        Assert.Equal(["b.example", "a.example"], capture.Network.DnsSearchList.Value);
        Place.Is("export.reg(1,1)", capture.Network.DnsSearchList.Location);

        capture = new FakeServer().Capture("export.reg")
            .States(FactKinds.DnsSearch, "b.example", FactOrigin.Static).States(FactKinds.DnsSearch, "policy.example", FactOrigin.Policy);
        Assert.Equal(["policy.example"], capture.Network.DnsSearchList.Value);
        Place.Is("export.reg(2,1)", capture.Network.DnsSearchList.Location);
    }
}
