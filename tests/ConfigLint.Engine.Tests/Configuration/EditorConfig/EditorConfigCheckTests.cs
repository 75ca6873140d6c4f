using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Configuration.EditorConfig;

namespace ConfigLint.Engine.Tests.Configuration.EditorConfig;

/// <summary>A typo never passes in silence: CFG0006 with file, line and the nearest valid name.</summary>
public sealed class EditorConfigCheckTests
{
    private static readonly AnalyzerOption<int> Age = AnalyzerOption.Int32("max_age_days", 90, 1, 3650, "Days.");

    [Theory]
    [InlineData("configlint_diagnostic.TEST001.severity = error", "there is no rule 'TEST001': did you mean TEST0001? 'configlint rules' lists them, and a plug-in's rules are there when --plugin names it.")]
    [InlineData("configlint_diagnostic.CFG0003.severity = none", "CFG0003 is a notification about the run and no rule: it has neither level nor options.")]
    [InlineData("configlint_diagnostic.TEST0001.severity = eror", "'eror' is no level (did you mean error?), so that the line has no effect: levels are error, warning, note, none, default.")]
    [InlineData("configlint_diagnostic.TEST0001.severity = sugestion", "'sugestion' is no level (did you mean suggestion?), so that the line has no effect: levels are error, warning, note, none, default.")]
    [InlineData("configlint_analyzer_diagnostic.severity =", "'' is no level, so that the line has no effect: levels are error, warning, note, none, default.")]
    [InlineData("configlint_diagnostic.TEST0001.max_age_day = 3", "TEST0001 has no option 'max_age_day' (did you mean max_age_days?): it has severity, max_age_days.")]
    [InlineData("configlint_diagnostic.TEST0001.severty = none", "TEST0001 has no option 'severty' (did you mean severity?): it has severity, max_age_days.")]
    [InlineData("configlint_diagnostic.TEST0001.max_age_days = 4000", "option 'max_age_days' of TEST0001 is '4000', not a whole number from 1 to 3650, so that the line has no effect.")]
    [InlineData("configlint_analyzer_diagnostic.category-Test.severity = none", "no rule has the category 'Test' (did you mean Tests?): there are Tests.")]
    [InlineData(
        "configlint_diagnostics.TEST0001.severity = none",
        "there is no setting 'configlint_diagnostics.TEST0001.severity' (did you mean configlint_diagnostic.TEST0001.severity?): settings are configlint_diagnostic.ID.severity, configlint_diagnostic.ID.OPTION, configlint_analyzer_diagnostic.category-NAME.severity and configlint_analyzer_diagnostic.severity.")]
    public void A_line_without_effect_is_told(string line, string expected)
    {
        var notification = Assert.Single(Check(["TEST0001"], "[*]\n\n" + line));

        Assert.Equal(("CFG0006", RuleLevel.Warning, "a/.editorconfig", 3, false), (notification.Id, notification.Level, notification.Path, notification.Line, notification.MakesIncomplete));
        Assert.Equal(expected, notification.Message);
    }

    [Fact]
    public void Every_bad_line_is_told_even_where_a_later_one_replaces_it() =>
        Assert.Equal(
            [1, 3, 4],
            Check(["TEST0001"], "configlint_x = 1\n[*]\nconfiglint_diagnostic.TEST0001.severity = a\nconfiglint_diagnostic.TEST0001.severity = b").Select(n => n.Line!.Value));

    [Theory]
    [InlineData("", "[*]", 0)]
    [InlineData("", "[captures/**]", 1)]
    [InlineData("captures", "[*]", 1)]
    public void An_option_of_a_rule_over_all_servers_counts_at_the_root_alone(string directory, string header, int expected)
    {
        var notifications = new List<Notification>();
        EditorConfigCheck.Check(
            new([EditorConfigParser.Parse(directory, header + "\nconfiglint_diagnostic.TEST0001.max_age_days = 3")]),
            ["TEST0001"],
            [new([DelegateAnalyzer.Rule("TEST0001")], [Age]) { IsOfFleet = true }],
            notifications);

        Assert.Equal(expected, notifications.Count);
        Assert.All(notifications, n => Assert.Equal("TEST0001 looks at all servers, so that its option 'max_age_days' has no effect here: put it below [*] in the .editorconfig of the root.", n.Message));
    }

    [Fact]
    public void What_a_pack_that_is_not_loaded_declares_is_not_judged() =>
        Assert.Empty(Check(["TEST0001", "ACME0001"], "[*]\nconfiglint_diagnostic.ACME0001.pool = 3\nconfiglint_analyzer_diagnostic.category-Acme.severity = none"));

    [Fact]
    public void Good_lines_are_not_mentioned() =>
        Assert.Empty(Check(["TEST0001"], "[*]\nconfiglint_diagnostic.test0001.severity = refactoring\nconfiglint_diagnostic.TEST0001.MAX_AGE_DAYS = 1\nconfiglint_analyzer_diagnostic.category-tests.severity = silent"));

    private static List<Notification> Check(string[] ids, string text)
    {
        var notifications = new List<Notification>();
        EditorConfigCheck.Check(new([EditorConfigParser.Parse("a", text)]), ids, [new([DelegateAnalyzer.Rule("TEST0001")], [Age])], notifications);
        return notifications;
    }
}
