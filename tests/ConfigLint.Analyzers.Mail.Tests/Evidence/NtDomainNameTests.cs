using ConfigLint.Analyzers.Mail.Evidence;

namespace ConfigLint.Analyzers.Mail.Tests.Evidence;

public sealed class NtDomainNameTests
{
    [Fact]
    public void The_domain_set_by_hand_is_the_place_and_every_other_blank_a_witness()
    {
        var bare = Facts.Of("", FactOrigin.Derived, "EXCH01/ipconfig.txt");
        var dhcp = Facts.Of("", FactOrigin.Dhcp, line: 1);
        var box = Facts.Of("", FactOrigin.Static, line: 2);
        var again = Facts.Of("", FactOrigin.Static, "EXCH01/whole.reg");

        var domain = NtDomainName.Of([bare, dhcp, box, again], StatedAs.Value, usesDhcp: true);

        Assert.Equal(NtDomainVerdict.NoDomain, domain.Verdict);
        Assert.Equal("is blank", domain.Claim);
        Assert.Same(box, domain.Statement);
        Assert.Equal([again.Location, dhcp.Location, bare.Location], domain.Witnesses.Select(w => w.Location));
        Assert.Equal(["the domain name is blank here too", "DHCP gives no domain either", "ipconfig shows the host name without a domain"], domain.Witnesses.Select(w => w.Message));
    }

    [Fact]
    public void White_space_is_the_place_even_after_a_blank()
    {
        var blank = Facts.Of("", FactOrigin.Static);
        var space = Facts.Of(" \t", FactOrigin.Static, "EXCH01/whole.reg");

        var domain = NtDomainName.Of([blank, space], StatedAs.Value, usesDhcp: false);

        Assert.Equal(("contains only white space", space), (domain.Claim, domain.Statement));
        Assert.False(domain.IsProven);
    }

    // A DHCP client's ipconfig shows the domain whoever set it, so it proves one of the two non-blank.
    [Fact]
    public void A_domain_in_ipconfig_contradicts_a_blank_one_in_the_registry() =>
        Assert.Null(NtDomainName.Of([Facts.Of("", FactOrigin.Static), Facts.Of("corp.example", FactOrigin.Unknown, "EXCH01/ipconfig.txt")], StatedAs.Value, usesDhcp: false).Claim);

    [Theory]
    [InlineData("", "NotCaptured", true, "DhcpDomain")]
    [InlineData("", "NotCaptured", false, "dnsServer")]
    public void What_is_missing_has_a_name(string value, string servers, bool usesDhcp, string expected) =>
        Assert.Equal(expected, NtDomainName.Of([Facts.Of(value, FactOrigin.Static)], usesDhcp ? StatedAs.Value : Enum.Parse<StatedAs>(servers), usesDhcp).NotCaptured);
}
