namespace ConfigLint.Tests.Servers;

public sealed class PrimaryDnsSuffixTests
{
    // ADMX_DnsClient, "Primary DNS suffix": "it supersedes the primary DNS suffix configured" in the System control panel.
    [Fact]
    public void A_policy_wins()
    {
        var suffix = new FakeServer().Capture("export.reg")
            .States(FactKinds.PrimaryDnsSuffix, "corp.example", FactOrigin.Static)
            .States(FactKinds.PrimaryDnsSuffix, "policy.example", FactOrigin.Policy)
            .Network.PrimaryDnsSuffix;

        Assert.Equal("policy.example", suffix.Value);
        Place.Is("export.reg(2,1)", suffix.Location);
    }

    [Fact]
    public void A_blank_policy_sets_no_suffix()
    {
        var suffix = new FakeServer().Capture("export.reg")
            .States(FactKinds.PrimaryDnsSuffix, "", FactOrigin.Policy)
            .States(FactKinds.PrimaryDnsSuffix, "corp.example", FactOrigin.Static)
            .Network.PrimaryDnsSuffix;

        Assert.Equal("corp.example", suffix.Value);
        Place.Is("export.reg(2,1)", suffix.Location);
        Assert.Equal(2, suffix.Statements.Length);
        Assert.False(new FakeServer().Capture("policy.reg").States(FactKinds.PrimaryDnsSuffix, "", FactOrigin.Policy).Network.PrimaryDnsSuffix.IsCaptured);
    }

    // Q247063, Q264111, Q235452: "restart the computer" is the last step. NV Domain is what was set, Domain what is in force until then.
    [Theory]
    [InlineData("corp.example", "")]
    [InlineData("", "corp.example")]
    [InlineData("new.example", "old.example")]
    public void The_stored_suffix_wins_over_the_one_in_force_blank_or_not(string stored, string inForce)
    {
        var suffix = new FakeServer()
            .Capture("1-ipconfig.txt").States(FactKinds.PrimaryDnsSuffix, inForce).And
            .Capture("2-export.reg").States(FactKinds.PrimaryDnsSuffix, inForce, FactOrigin.Derived).States(FactKinds.PrimaryDnsSuffix, stored, FactOrigin.Static)
            .Network.PrimaryDnsSuffix;

        Assert.Equal(stored, suffix.Value ?? "");
        Assert.Equal(stored.Length == 0, suffix.IsBlank);
        Place.Is("2-export.reg(2,1)", suffix.Location);
        Assert.Equal([stored, inForce, inForce], suffix.Statements.Select(fact => fact.Value));
        Assert.False(suffix.IsContradicted);
    }

    [Fact]
    public void The_registry_and_ipconfig_say_equally_well_what_is_in_force()
    {
        var suffix = new FakeServer()
            .Capture("1-export.reg").States(FactKinds.PrimaryDnsSuffix, "old.example", FactOrigin.Derived).And
            .Capture("2-ipconfig.txt").States(FactKinds.PrimaryDnsSuffix, "new.example").Network.PrimaryDnsSuffix;

        Assert.Equal("old.example", suffix.Value);
        Assert.True(suffix.IsContradicted);
        Place.Is("1-export.reg(1,1)", suffix.Location);
    }

    [Fact]
    public void A_blank_suffix_is_captured()
    {
        var suffix = new FakeServer().Capture("ipconfig.txt").States(FactKinds.PrimaryDnsSuffix, "").Network.PrimaryDnsSuffix;

        Assert.True(suffix.IsBlank);
        Place.Is("ipconfig.txt(1,1)", suffix.Location);
    }
}
