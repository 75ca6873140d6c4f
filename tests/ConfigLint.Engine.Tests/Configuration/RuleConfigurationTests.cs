using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Configuration.EditorConfig;

namespace ConfigLint.Engine.Tests.Configuration;

/// <summary>Levels and options in effect at a place.</summary>
public sealed class RuleConfigurationTests
{
    private static readonly AnalyzerOption<int> Age = AnalyzerOption.Int32("max_age_days", 90, 1, 3650, "Days.");

    [Theory]
    [InlineData("configlint_diagnostic.TEST0001.severity = none", RuleLevel.None)]
    [InlineData("configlint_diagnostic.test0001.severity = Suggestion", RuleLevel.Note)]
    [InlineData("configlint_analyzer_diagnostic.severity = warning", RuleLevel.Warning)]
    [InlineData("configlint_diagnostic.TEST0001.severity = note\nconfiglint_analyzer_diagnostic.category-tests.severity = none", RuleLevel.Note)]
    [InlineData("configlint_analyzer_diagnostic.category-tests.severity = note\nconfiglint_analyzer_diagnostic.severity = none", RuleLevel.Note)]
    [InlineData("configlint_analyzer_diagnostic.severity = none\nconfiglint_diagnostic.TEST0001.severity = default", RuleLevel.Error)]
    [InlineData("configlint_diagnostic.TEST0002.severity = none", RuleLevel.Error)]
    [InlineData("configlint_diagnostic.TEST0001.severity = hidden", RuleLevel.Error)]
    public void Id_weighs_more_than_category_and_that_more_than_all(string settings, RuleLevel expected) => Assert.Equal(expected, LevelAt("x.reg", RuleSelection.Default, ("", "[*]\n" + settings)));

    [Fact]
    public void The_nearest_file_weighs_more_but_not_more_than_a_rules_own_key()
    {
        (string, string) own = ("", "[*]\nconfiglint_diagnostic.TEST0001.severity = note");

        Assert.Equal(RuleLevel.Warning, LevelAt("a/x.reg", RuleSelection.Default, own, ("a", "[*]\nconfiglint_diagnostic.TEST0001.severity = warning")));
        Assert.Equal(RuleLevel.Note, LevelAt("a/x.reg", RuleSelection.Default, own, ("a", "[*]\nconfiglint_analyzer_diagnostic.severity = none")));
    }

    [Fact]
    public void A_bad_level_leaves_the_next_best_in_force() =>
        Assert.Equal(RuleLevel.Note, LevelAt("a/x.reg", RuleSelection.Default, ("", "[*]\nconfiglint_diagnostic.TEST0001.severity = note"), ("a", "[*]\nconfiglint_diagnostic.TEST0001.severity = eror")));

    [Theory]
    [InlineData(RuleLevel.Warning, false, "none", RuleLevel.Warning)]
    [InlineData(RuleLevel.None, false, "error", RuleLevel.None)]
    [InlineData(null, true, "none", RuleLevel.Error)]
    [InlineData(null, true, "note", RuleLevel.Note)]
    public void The_command_line_weighs_more_than_every_file(RuleLevel? given, bool isOnly, string configured, RuleLevel expected)
    {
        var selection = new RuleSelection(given is { } level ? [new("TEST0001", level)] : [], isOnly ? ["TEST0001"] : []);

        Assert.Equal(expected, LevelAt("x.reg", selection, ("", "[*]\nconfiglint_diagnostic.TEST0001.severity = " + configured)));
    }

    [Fact]
    public void A_rule_that_is_off_by_default_is_turned_on_by_its_own_key_alone()
    {
        var rule = Rule("TEST0001", isEnabledByDefault: false);

        Assert.Equal(RuleLevel.None, Configuration(rule, RuleSelection.Default, ("", "[*]\nconfiglint_analyzer_diagnostic.severity = error")).At("x").LevelOf(rule.Id));
        Assert.Equal(RuleLevel.Warning, Configuration(rule, RuleSelection.Default, ("", "[*]\nconfiglint_diagnostic.TEST0001.severity = warning")).At("x").LevelOf(rule.Id));
    }

    [Theory]
    [InlineData("x.reg", 30)]
    [InlineData("lab/x.reg", 7)]
    [InlineData("lab/", 7)]
    [InlineData("", 30)]
    [InlineData("old/x.reg", 30)]
    public void An_option_has_the_value_of_its_place(string path, int expected)
    {
        var configuration = Configuration(
            Rule("TEST0001"),
            RuleSelection.Default,
            ("", "[*]\nconfiglint_diagnostic.TEST0001.max_age_days = 30\n[lab/**]\nconfiglint_diagnostic.test0001.MAX_AGE_DAYS = 7\n[old/**]\nconfiglint_diagnostic.TEST0001.max_age_days = 99999"));

        Assert.Equal(expected, configuration.At(path).OptionsOf([Rule("TEST0001")]).Get(Age));
    }

    [Fact]
    public void Places_under_the_same_sections_share_what_is_in_effect()
    {
        var configuration = Configuration(Rule("TEST0001"), RuleSelection.Default, ("", "[*.reg]\nconfiglint_diagnostic.TEST0001.severity = note"));

        Assert.Same(configuration.At("a/x.reg"), configuration.At("b/c/y.reg"));
        Assert.NotSame(configuration.At("a/x.reg"), configuration.At("a/x.txt"));
    }

    [Fact]
    public void Without_files_all_places_are_one()
    {
        var configuration = Configuration(Rule("TEST0001"), RuleSelection.Default);

        Assert.True(configuration.IsSameEverywhere);
        Assert.Same(configuration.At("a/x.reg"), configuration.AtDirectory(""));
        Assert.Same(OptionValues.Defaults, configuration.At("a").OptionsOf([Rule("TEST0001")]));
    }

    private static RuleLevel LevelAt(string path, RuleSelection selection, params (string Directory, string Text)[] files) =>
        Configuration(Rule("TEST0001"), selection, files).At(path).LevelOf("TEST0001");

    private static RuleConfiguration Configuration(DiagnosticDescriptor rule, RuleSelection selection, params (string Directory, string Text)[] files) =>
        new(selection.With(new(files.Select(f => EditorConfigParser.Parse(f.Directory, f.Text))), ""), [new([rule], [Age])]);

    private static DiagnosticDescriptor Rule(string id, bool isEnabledByDefault = true) => new()
    {
        Id = id,
        Category = "Tests",
        Title = "A rule of a test",
        MessageFormat = "x",
        DefaultSeverity = DiagnosticSeverity.Error,
        IsEnabledByDefault = isEnabledByDefault,
    };
}
