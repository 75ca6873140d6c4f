using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Configuration.EditorConfig;

namespace ConfigLint.Engine.Tests.Configuration;

/// <summary>Which rules are off for every capture of a run, so that they need not run and their pack need not be loaded.</summary>
public sealed class RuleSwitchesTests
{
    private const string Own = "configlint_diagnostic.TEST0001.severity";
    private const string Category = "configlint_analyzer_diagnostic.category-Tests.severity";
    private const string Every = "configlint_analyzer_diagnostic.severity";

    [Theory]
    [InlineData($"[*]\n{Own} = none", false)]
    [InlineData($"[captures/**]\n{Own} = silent", false)]
    [InlineData($"[captures/lab/**]\n{Own} = none", true)]
    [InlineData($"[*.reg]\n{Own} = none", true)]
    [InlineData($"[*]\n{Own} = none\n[captures/EXCH01/*.txt]\n{Own} = note", true)]
    [InlineData($"[*]\n{Own} = none\n[captures/EXCH01/**]\n{Own} = default", true)]
    [InlineData($"[*]\n{Own} = none\n{Every} = error\n{Category} = error", false)]
    [InlineData($"[*]\n{Own} = none\n{Own} = eror", true)]
    [InlineData($"[*]\n{Category} = none", false)]
    [InlineData($"[*]\n{Category} = none\n[x/**]\n{Category} = warning", true)]
    [InlineData($"[*]\n{Every} = none", false)]
    [InlineData($"[*]\n{Every} = none\n[x/**]\n{Category} = warning", true)]
    [InlineData($"[*]\n{Every} = none\n[x/**]\nconfiglint_diagnostic.TEST0002.severity = warning", false)]
    [InlineData($"[*]\nconfiglint_analyzer_diagnostic.category-Other.severity = none", true)]
    public void A_rule_is_off_everywhere_if_a_section_for_all_says_so_and_none_turns_it_on(string text, bool expected)
    {
        var selection = Selection([], [], text);

        Assert.Equal(expected, selection.LevelOf(DelegateAnalyzer.Rule("TEST0001")) != RuleLevel.None);
    }

    [Theory]
    [InlineData($"[*]\n{Own} = none", false)]
    [InlineData($"[*]\n{Category} = none", true)]
    [InlineData($"[*]\n{Every} = none", false)]
    [InlineData($"[*]\n{Every} = none\n[x/**]\nconfiglint_analyzer_diagnostic.category-Other.severity = warning", true)]
    public void Before_its_pack_is_loaded_a_rules_category_is_not_known(string text, bool expected) => Assert.Equal(expected, Selection([], [], text).MayBeOn("TEST0001"));

    [Fact]
    public void The_command_line_weighs_more()
    {
        Assert.True(Selection([new("TEST0001", RuleLevel.Note)], [], $"[*]\n{Own} = none").MayBeOn("TEST0001"));
        Assert.True(Selection([], ["TEST0001"], $"[*]\n{Own} = none").MayBeOn("TEST0001"));
        Assert.False(Selection([new("TEST0001", RuleLevel.None)], [], $"[*]\n{Own} = error").MayBeOn("TEST0001"));
    }

    [Fact]
    public void A_section_turns_on_a_rule_that_is_off_by_default()
    {
        var rule = new DiagnosticDescriptor
        {
            Id = "TEST0001",
            Category = "Tests",
            Title = "A rule of a test",
            MessageFormat = "x",
            DefaultSeverity = DiagnosticSeverity.Warning,
            IsEnabledByDefault = false,
        };

        Assert.Equal(RuleLevel.None, Selection([], [], $"[*]\n{Every} = error").LevelOf(rule));
        Assert.Equal(RuleLevel.Warning, Selection([], [], $"[captures/lab/**]\n{Own} = error").LevelOf(rule));
        Assert.Equal(RuleLevel.None, Selection([], [], $"[captures/lab/**]\n{Own} = default").LevelOf(rule));
    }

    private static RuleSelection Selection(RuleOverride[] levels, string[] only, string text) =>
        new RuleSelection([.. levels], [.. only]).With(new([EditorConfigParser.Parse("", text)]), "captures");
}
