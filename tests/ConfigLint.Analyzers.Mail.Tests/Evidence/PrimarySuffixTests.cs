using ConfigLint.Analyzers.Mail.Evidence;

namespace ConfigLint.Analyzers.Mail.Tests.Evidence;

public sealed class PrimarySuffixTests
{
    [Fact]
    public void The_stored_suffix_is_the_place_and_the_one_in_force_a_witness()
    {
        var inForce = Facts.Of("", FactOrigin.Derived);
        var stored = Facts.Of("", FactOrigin.Static, line: 1);
        var printed = Facts.Of("", FactOrigin.Unknown, "EXCH02/ipconfig.txt");

        var suffix = PrimarySuffix.Of([inForce, stored, printed]);

        Assert.Equal(("is blank", stored, true), (suffix.Claim, suffix.Statement, suffix.IsProven));
        Assert.Equal([inForce.Location, printed.Location], suffix.Witnesses.Select(w => w.Location));
    }

    // Row 3.
    [Fact]
    public void Waiting_for_a_restart_the_blank_suffix_in_force_is_the_place()
    {
        var stored = Facts.Of("corp.example", FactOrigin.Static);
        var inForce = Facts.Of("", FactOrigin.Derived, line: 1);

        var suffix = PrimarySuffix.Of([stored, inForce]);

        Assert.Equal(("'corp.example' is stored and not in force (restart pending)", inForce, false), (suffix.Claim, suffix.Statement, suffix.IsProven));
        Assert.Equal(stored.Location, Assert.Single(suffix.Witnesses).Location);
    }

    [Fact]
    public void A_stored_suffix_and_a_blank_one_in_another_capture_are_no_pair() =>
        Assert.Null(PrimarySuffix.Of([Facts.Of("corp.example", FactOrigin.Static), Facts.Of("", FactOrigin.Unknown, "EXCH02/ipconfig.txt")]).Claim);

    [Fact]
    public void Captures_that_contradict_each_other_are_no_finding() =>
        Assert.Null(PrimarySuffix.Of([Facts.Of("", FactOrigin.Static), Facts.Of("", FactOrigin.Derived, line: 1), Facts.Of("corp.example", FactOrigin.Unknown, "EXCH02/ipconfig.txt")]).Claim);
}
