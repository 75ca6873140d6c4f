using ConfigLint.Engine.Configuration.EditorConfig;

namespace ConfigLint.Engine.Tests.Configuration.EditorConfig;

/// <summary>What is kept of a file, with its lines, and what is said of lines without effect.</summary>
public sealed class EditorConfigParserTests
{
    [Fact]
    public void Keys_of_ours_are_kept_with_section_and_line()
    {
        var file = Parse(
            """
            root = true

            [*.cs]
            indent_size = 4

            [captures/lab/**]
            # the lab may be broken
            configlint_diagnostic.MAIL1001.severity = suggestion
            CONFIGLINT_ANALYZER_DIAGNOSTIC.category-Network.severity: warning ; for now
            """);

        Assert.True(file.IsRoot);
        Assert.Equal("captures/.editorconfig", file.Path);
        Assert.Empty(file.Problems);
        var section = Assert.Single(file.Sections);
        Assert.Equal(
            [
                (EditorConfigKeyKind.RuleLevel, "MAIL1001", "suggestion", ConfiguredLevel.Note, 8, "captures/lab/**"),
                (EditorConfigKeyKind.CategoryLevel, "Network", "warning", ConfiguredLevel.Warning, 9, "captures/lab/**"),
            ],
            section.Entries.Select(e => (e.Key.Kind, e.Key.Subject, e.Value, e.Level, e.Line, e.Section)));
    }

    [Theory]
    [InlineData("configlint_diagnostic.CAP1003.max_age_days", EditorConfigKeyKind.RuleOption, "CAP1003", "max_age_days")]
    [InlineData("configlint_diagnostic.CAP1003.severity", EditorConfigKeyKind.RuleLevel, "CAP1003", "")]
    [InlineData("configlint_analyzer_diagnostic.severity", EditorConfigKeyKind.EveryLevel, "", "")]
    [InlineData("configlint_analyzer_diagnostic.category-Mail.severity", EditorConfigKeyKind.CategoryLevel, "Mail", "")]
    [InlineData("configlint_diagnostic.severity", EditorConfigKeyKind.Unknown, "", "")]
    [InlineData("configlint_diagnostic.CAP1003.", EditorConfigKeyKind.Unknown, "", "")]
    [InlineData("configlint_analyzer_diagnostic.category-.severity", EditorConfigKeyKind.Unknown, "", "")]
    [InlineData("configlint_diagnostics.CAP1003.severity", EditorConfigKeyKind.Unknown, "", "")]
    public void A_key_is_taken_apart(string text, object kind, string subject, string option)
    {
        var key = EditorConfigKey.Read(text)!;

        Assert.Equal(((EditorConfigKeyKind)kind, text, subject, option), (key.Kind, key.Text, key.Subject, key.Option));
    }

    [Fact]
    public void Another_programs_key_is_none_of_ours() => Assert.Null(EditorConfigKey.Read("dotnet_diagnostic.CA1000.severity"));

    [Fact]
    public void Of_a_key_twice_in_a_section_the_later_line_counts_and_both_are_kept()
    {
        var section = Assert.Single(Parse("[*]\nconfiglint_diagnostic.A.severity = error\nconfiglint_diagnostic.a.severity = none").Sections);

        Assert.Equal([(2, true), (3, false)], section.Entries.Select(e => (e.Line, e.IsReplaced)));
    }

    [Theory]
    [InlineData("configlint_diagnostic.A.severity = none\n[*]", 1, "configlint_diagnostic.A.severity stands above the first section and applies to nothing: put it below [*]")]
    [InlineData("[*]\nconfiglint_diagnostic.A.severity none", 2, "'configlint_diagnostic.A.severity none' is no setting: write KEY = VALUE")]
    [InlineData("[*]\n[*.reg\nconfiglint_diagnostic.A.severity = none", 2, "this line does not open a section, so that what is below it belongs to [*]: write [PATTERN]")]
    [InlineData("\n[{a]\nconfiglint_diagnostic.A.severity = none", 2, "[{a] is no pattern that can match, so that what is below it applies to nothing: correct its brackets, braces and commas")]
    public void What_has_no_effect_for_the_way_it_is_written_is_told(string text, int line, string message) =>
        Assert.Equal((line, message), Assert.Single(Parse(text).Problems) is var problem ? (problem.Line, problem.Message) : default);

    [Fact]
    public void Mistakes_in_what_is_another_programs_are_not_our_business() => Assert.Empty(Parse("indent_size 4\n[{a]\nindent_size = 4\n[*\ncharset = latin1").Problems);

    [Theory]
    [InlineData("root = TRUE # top", true)]
    [InlineData("root = false", false)]
    [InlineData("[*]\nroot = true", false)]
    [InlineData("root = true\nroot = no", false)]
    public void Root_is_read_above_the_first_section(string text, bool expected) => Assert.Equal(expected, Parse(text).IsRoot);

    private static EditorConfigFile Parse(string text) => EditorConfigParser.Parse("captures", text);
}
