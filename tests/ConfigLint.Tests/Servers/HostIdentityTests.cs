namespace ConfigLint.Tests.Servers;

public sealed class HostIdentityTests
{
    [Fact]
    public void DNS_names_are_qualified_where_the_domain_is_captured()
    {
        var identity = Windows().Capture("1.txt").HostName("EXCH01").HostName("exch01.corp.example.").States(FactKinds.PrimaryDnsSuffix, "Corp.Example.").Server.Identity;
        Assert.Equal(["exch01.corp.example"], identity.DnsNames);

        Assert.Equal(["exch01"], Windows().Capture("1.txt").HostName("EXCH01").Server.Identity.DnsNames);
        Assert.Equal(["exch01"], Windows().Capture("1.txt").HostName("EXCH01").States(FactKinds.PrimaryDnsSuffix, "").Server.Identity.DnsNames);
    }

    [Fact]
    public void On_Windows_the_first_label_is_a_NetBIOS_name_too()
    {
        var identity = Windows().Capture("1.txt").HostName("a-very-long-host-name.corp.example").HostName("web01", HostNameType.NetBios).Server.Identity;

        Assert.Equal(["WEB01", "A-VERY-LONG-HOS"], identity.NetBiosNames);
    }

    // Q139055: on NT the two differ by design.
    [Theory]
    [InlineData("4.0")]
    [InlineData("Linux")]
    [InlineData("")]
    public void Elsewhere_it_is_none(string system)
    {
        var identity = new FakeServer().Capture("1.txt").OperatingSystem(system).HostName("mail").HostName("exch01", HostNameType.NetBios).Server.Identity;

        Assert.Equal(["mail"], identity.DnsNames);
        Assert.Equal(["EXCH01"], identity.NetBiosNames);
    }

    [Fact]
    public void Localhost_is_nobodys_name()
    {
        var identity = Windows().Capture("1.txt").HostName("localhost").HostName("localhost.localdomain").HostName("").Server.Identity;

        Assert.Empty(identity.DnsNames);
        Assert.Empty(identity.NetBiosNames);
    }

    [Fact]
    public void Addresses_are_those_that_only_this_host_has()
    {
        var identity = Windows().Capture("1.txt")
            .Adapter("WLAN", isConnected: false).Address("10.0.0.1", "WLAN")
            .Adapter("NdisWan4", isRemoteAccess: true).Address("10.0.0.2", "NdisWan4")
            .Address("0.0.0.0", "LAN").Address("127.0.0.1", "LAN").Address("169.254.1.1", "LAN").Address("fe80::1", "LAN").Address("::1", "LAN").Address("::", "LAN")
            .Address("192.168.25.###", "LAN").Address("10.0.0.5", "LAN").Address("2001:DB8:0:0::5", "LAN")
            .Address("10.0.0.6", null).Server.Identity;

        Assert.Equal(["10.0.0.5", "2001:db8::5", "10.0.0.6"], identity.Addresses);
    }

    [Theory]
    [InlineData("mail.a.example", "mail.a.example", true)]
    [InlineData("mail.a.example", "mail.b.example", false)]
    [InlineData("mail", "mail.b.example", true)]
    [InlineData("mail", "mail", true)]
    [InlineData("mail", "mail2.b.example", false)]
    [InlineData("mailserver", "mail.b", false)]
    public void DNS_names_are_one_when_equal_or_one_begins_the_other(string left, string right, bool same) =>
        AssertSame(same, new() { DnsNames = [left] }, new() { DnsNames = [right] });

    [Fact]
    public void A_DNS_name_is_never_compared_with_a_NetBIOS_name() =>
        AssertSame(false, new() { DnsNames = ["mail"] }, new() { NetBiosNames = ["MAIL"] });

    [Fact]
    public void Across_the_two_they_meet_on_Windows_only()
    {
        var nbtstat = new FakeServer().Capture("nbtstat.txt").HostName("EXCH01", HostNameType.NetBios).Server.Identity;
        AssertSame(true, nbtstat, Windows().Capture("1.txt").HostName("exch01.corp.example").Server.Identity);
        AssertSame(false, nbtstat, new FakeServer().Capture("1.txt").OperatingSystem("4.0").HostName("exch01").Server.Identity);
    }

    [Fact]
    public void Addresses_must_meet_unless_one_host_captures_none()
    {
        HostIdentity mail = new() { NetBiosNames = ["MAIL"], Addresses = ["10.0.0.1", "10.0.0.2"] };

        AssertSame(true, mail, mail with { Addresses = ["10.0.0.2"] });
        AssertSame(true, mail, mail with { Addresses = [] });
        AssertSame(false, mail, mail with { Addresses = ["10.0.0.3"] });
        AssertSame(false, mail, mail with { NetBiosNames = ["WEB"] });
        AssertSame(false, new(), new());
    }

    private static FakeServer Windows() => new FakeServer().Capture("0.txt").OperatingSystem("Windows").And;

    private static void AssertSame(bool expected, HostIdentity left, HostIdentity right)
    {
        Assert.Equal(expected, left.IsSameHost(right));
        Assert.Equal(expected, right.IsSameHost(left));
    }
}
