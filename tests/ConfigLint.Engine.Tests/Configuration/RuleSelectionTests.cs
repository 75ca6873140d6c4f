using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Tests.Configuration;

/// <summary>Which rules run, at which level.</summary>
public sealed class RuleSelectionTests
{
    [Theory]
    [InlineData(true, null, false, RuleLevel.Warning)]
    [InlineData(false, null, false, RuleLevel.None)]
    [InlineData(false, RuleLevel.Error, false, RuleLevel.Error)]
    [InlineData(true, RuleLevel.None, false, RuleLevel.None)]
    [InlineData(true, RuleLevel.Note, false, RuleLevel.Note)]
    [InlineData(false, null, true, RuleLevel.Warning)]
    [InlineData(true, RuleLevel.None, true, RuleLevel.None)]
    [InlineData(false, RuleLevel.Error, true, RuleLevel.Error)]
    public void The_level_of_a_rule(bool isEnabledByDefault, RuleLevel? configured, bool isOnly, RuleLevel expected)
    {
        var descriptor = new DiagnosticDescriptor
        {
            Id = "TEST0001",
            Category = "Tests",
            Title = "A rule of a test",
            MessageFormat = "x",
            DefaultSeverity = DiagnosticSeverity.Warning,
            IsEnabledByDefault = isEnabledByDefault,
        };
        var selection = new RuleSelection(configured is { } level ? [new("test0001", level)] : [], isOnly ? ["Test0001"] : []);

        Assert.Equal(expected, selection.LevelOf(descriptor));
        Assert.Equal(configured != RuleLevel.None, selection.MayBeOn("TEST0001"));
    }

    [Fact]
    public void Only_turns_all_other_rules_off()
    {
        var selection = new RuleSelection([new("TEST0002", RuleLevel.Error)], ["TEST0001"]);

        Assert.False(selection.MayBeOn("TEST0002"));
        Assert.Equal(RuleLevel.None, selection.LevelOf(DelegateAnalyzer.Rule("TEST0002")));
    }

    [Fact]
    public void The_last_level_of_an_id_wins()
    {
        var selection = new RuleSelection([new("TEST0001", RuleLevel.Error), new("test0001", RuleLevel.Note)], []);

        Assert.Equal(RuleLevel.Note, selection.LevelOf(DelegateAnalyzer.Rule("TEST0001")));
        Assert.Equal(["TEST0001"], selection.NamedIds, StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("error", RuleLevel.Error)]
    [InlineData("Warning", RuleLevel.Warning)]
    [InlineData("NOTE", RuleLevel.Note)]
    [InlineData("suggestion", RuleLevel.Note)]
    [InlineData("none", RuleLevel.None)]
    [InlineData("silent", RuleLevel.None)]
    public void Levels_are_read_ignoring_case(string text, RuleLevel expected)
    {
        Assert.True(RuleLevels.TryParse(text, out var level));
        Assert.Equal(expected, level);
    }

    [Theory]
    [InlineData("")]
    [InlineData("info")]
    [InlineData(" error")]
    public void Other_words_are_no_levels(string text) => Assert.False(RuleLevels.TryParse(text, out _));

    [Theory]
    [InlineData(DiagnosticSeverity.Error, "error")]
    [InlineData(DiagnosticSeverity.Warning, "warning")]
    [InlineData(DiagnosticSeverity.Note, "note")]
    public void A_severity_is_written_as_sarif_has_it(DiagnosticSeverity severity, string expected) => Assert.Equal(expected, severity.ToLevel().ToText());
}
