using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Tests;

/// <summary>Which line decided at a place, and why the others lost.</summary>
public sealed class PlaceListingTests : IDisposable
{
    private readonly TempDirectory _directory = new();

    public PlaceListingTests()
    {
        _directory.Write("captures/EXCH01/registry/tcpip.reg", "REGEDIT4");
        _directory.Write(".editorconfig", "[*]\nconfiglint_analyzer_diagnostic.severity = note\nconfiglint_diagnostic.MAIL1001.severity = warning\nconfiglint_diagnostic.NET1101.shared_addresses = 10.0.0.1\n");
        _directory.Write("captures/.editorconfig", "[*.reg]\nconfiglint_diagnostic.MAIL1001.severity = none\n[EXCH01/**]\nconfiglint_diagnostic.MAIL1001.severity = eror\n");
    }

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Every_line_about_a_rule_is_there_in_order_of_weight_and_the_default_is_last()
    {
        var listing = Show("captures/EXCH01/registry/tcpip.reg", "mail1001");

        Assert.Equal(("captures/EXCH01/registry/tcpip.reg", "captures/EXCH01", ExitCodes.Success), (listing.Path, listing.ServerId, listing.ExitCode));
        Assert.Equal(["captures/.editorconfig", ".editorconfig"], listing.Files);
        Assert.Equal(
            [
                ("eror", "captures/.editorconfig", 4, "EXCH01/**", "'eror' is no level"),
                ("none", "captures/.editorconfig", 2, "*.reg", null),
                ("warning", ".editorconfig", 3, "*", "the other file is nearer"),
                ("note", ".editorconfig", 2, "*", "the rule's own key weighs more, whichever file is nearer"),
                ("error", null, 0, null, "something is configured"),
            ],
            Assert.Single(listing.Rules).Levels.Select(l => (l.Value, l.Path, l.Line, l.Section, l.LostBecause)));
        Assert.Equal(("CFG0006", 4), (Assert.Single(listing.Notifications).Id, listing.Notifications[0].Line));
    }

    [Fact]
    public void A_directory_is_a_place_too()
    {
        var listing = Show("captures/EXCH01", "MAIL1001");

        Assert.Equal(("captures/EXCH01", "captures/EXCH01", "warning"), (listing.Path, listing.ServerId, listing.Rules[0].Level.Value));
    }

    [Fact]
    public void Options_are_those_of_where_the_rule_looks()
    {
        var rule = Assert.Single(Show("captures/EXCH01/registry/tcpip.reg", "NET1101").Rules);

        Assert.Equal(".", rule.OptionsPlace);
        var option = Assert.Single(rule.Options);
        Assert.Equal(("shared_addresses", "10.0.0.1", 4), (option.Key, option.InEffect.Value, option.InEffect.Line));
        Assert.Equal([SettingOrigin.EditorConfig, SettingOrigin.Default], option.Values.Select(v => v.Origin));
    }

    [Fact]
    public void Without_a_rule_all_are_listed() => Assert.Equal(RuleListing.Execute(new() { WorkingDirectory = _directory.Path }).Rules.Select(r => r.Id), Show("captures", ruleId: null).Rules.Select(r => r.Rule.Id));

    [Theory]
    [InlineData("captures/nowhere.reg", null, "there is no file or directory")]
    [InlineData("..", null, "is outside the root")]
    [InlineData("captures", "MAIL101", "there is no rule 'MAIL101': did you mean MAIL1001?")]
    public void A_mistaken_call_is_told(string path, string? ruleId, string expected)
    {
        var listing = Show(path, ruleId);

        Assert.Equal(ExitCodes.Usage, listing.ExitCode);
        Assert.Contains(expected, Assert.Single(listing.Errors), StringComparison.Ordinal);
    }

    private PlaceListing Show(string path, string? ruleId) => PlaceListing.Execute(new() { WorkingDirectory = _directory.Path, Root = _directory.Path, Paths = [path] }, ruleId);
}
