using ConfigLint.Analyzers.Mail.Evidence;

namespace ConfigLint.Analyzers.Mail.Tests.Evidence;

public sealed class CapturedDomainTests
{
    private static readonly Fact Set = Facts.Of("corp.example", FactOrigin.Static);
    private static readonly Fact Leased = Facts.Of("lease.example", FactOrigin.Dhcp);
    private static readonly Fact Blank = Facts.Of("", FactOrigin.Static, "EXCH01/old.reg");

    [Fact]
    public void What_is_set_comes_before_what_dhcp_gives() => Assert.Same(Set, CapturedDomain.NamedBy([Leased, Set]));

    [Fact]
    public void What_dhcp_gives_counts_where_the_setting_is_blank() => Assert.Same(Leased, CapturedDomain.NamedBy([Blank, Leased]));

    [Fact]
    public void Captures_that_contradict_each_other_name_none() => Assert.Null(CapturedDomain.NamedBy([Set, Blank]));

    [Fact]
    public void Two_names_are_a_name() => Assert.Same(Set, CapturedDomain.NamedBy([Set, Facts.Of("lab.example", FactOrigin.Static, "EXCH01/old.reg")]));

    [Fact]
    public void White_space_names_none() => Assert.Null(CapturedDomain.NamedBy([Facts.Of("  ", FactOrigin.Static)]));

    [Fact]
    public void Without_facts_there_is_none() => Assert.Null(CapturedDomain.NamedBy([]));
}
