using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Configuration.EditorConfig;
using CsCheck;
using AnalyzerConfig = Microsoft.CodeAnalysis.AnalyzerConfig;
using AnalyzerConfigOptionsResult = Microsoft.CodeAnalysis.AnalyzerConfigOptionsResult;
using AnalyzerConfigSet = Microsoft.CodeAnalysis.AnalyzerConfigSet;
using ReportDiagnostic = Microsoft.CodeAnalysis.ReportDiagnostic;

namespace ConfigLint.Engine.Tests.Configuration.EditorConfig;

/// <summary>Options and severities at a path are Roslyn's, over generated trees of files, with our prefix renamed to Roslyn's.</summary>
public sealed class EditorConfigOracleTests
{
    private static readonly string[] Directories = ["", "a", "a/b", "a/bc", "a/b/c", "x1"];

    private static readonly string[] Paths =
        ["f.reg", "a/f.reg", "a/b/f.txt", "a/bc/f.reg", "a/b/c/d/f.reg", "a/b/c/f5", "x1/f.txt", "x1/y/1", "x12/f.reg", "a/", "a/b/", "", "x1/"];

    private static readonly Gen<string> Levels = OneOf(
        "error", "warning", "suggestion", "silent", "refactoring", "none", "default", "ERROR", "None", "eror", "", "unset", "warning # why", "error;why", " error\t", "error error");

    private static readonly Gen<string> Keys = OneOf(
        "configlint_diagnostic.TEST0001.severity", "configlint_diagnostic.TEST0001.severity", "configlint_diagnostic.TEST0002.severity", "configlint_diagnostic.test0001.severity",
        "Configlint_Diagnostic.TEST0002.Severity", "configlint_analyzer_diagnostic.severity", "configlint_analyzer_diagnostic.category-Tests.severity",
        "configlint_analyzer_diagnostic.category-Other.severity", "configlint_diagnostic.TEST0001.max_age", "configlint_diagnostic.TEST0001.MAX_AGE", "configlint_diagnostic.TEST0002.strict",
        "configlint_diagnostic.severity", "configlint_what");

    private static readonly Gen<string> Headers = OneOf(
        "[*]", "[*]", "[*.reg]", "[*.{reg,txt}]", "[a/**]", "[/a/**]", "[b/**]", "[**/b/**]", "[x{1..9}/**]", "[f?]", "[f[0-9]]", "[ * ]", "  [*] # all", "[*];all", "[*", "[]", "[{a]", "[**]]", "[\\#]", "[a] b]");

    private static readonly Gen<string> Lines = Gen.Frequency(
        (8, Gen.Select(Keys, OneOf("=", " = ", ":", "\t=  "), Levels, (key, equals, level) => key + equals + level)),
        (4, Headers),
        (1, OneOf("root = true", "root=TRUE", "root = false", "root = true # top", "# [*]", "; comment", "", "   ", "indent_size = 4", "configlint_diagnostic.TEST0001.severity error", "= x", "[*] x")));

    private static readonly Gen<string> Files = Gen.Select(Gen.Bool, Lines.Array[0, 9], OneOf("\n", "\r\n", "\r", "\u2028"), (isRoot, lines, end) =>
        string.Join(end, isRoot && lines.Length % 3 == 0 ? ["root = true", .. lines] : lines));

    private static readonly DiagnosticDescriptor[] Rules = [Rule("TEST0001", "Tests", true), Rule("TEST0002", "Other", true), Rule("TEST0003", "Tests", false)];

    [Fact]
    public void Options_and_levels_at_a_path_are_roslyns()
    {
        var (settings, levels) = (0, 0);
        foreach (var texts in FixedCases.Of(Files.Array[Directories.Length], count: 250))
        {
            var ours = new EditorConfigSet(Directories.Zip(texts, (directory, text) => EditorConfigParser.Parse(directory, text)));
            var roslyn = AnalyzerConfigSet.Create(Directories.Zip(texts, Roslyn).ToList());
            foreach (var path in Paths)
            {
                var sections = ours.SectionsAt(path);
                var expected = roslyn.GetOptionsForSourcePath("/root/" + path);
                Assert.Equal(Text(expected), Text(sections));
                foreach (var rule in Rules)
                {
                    if (Level(rule, expected) is not { } level)
                        continue;

                    Assert.Equal((path, rule.Id, level), (path, rule.Id, RuleSelection.Default.LevelAt(rule, sections)));
                    levels += level == RuleLevel.Warning ? 0 : 1;
                }

                settings += expected.AnalyzerOptions.Count;
            }
        }

        Assert.True(settings > 1000 && levels > 1000, $"{settings} settings and {levels} levels prove little");
    }

    private static AnalyzerConfig Roslyn(string directory, string text) =>
        AnalyzerConfig.Parse(text.Replace("configlint_", "dotnet_", StringComparison.OrdinalIgnoreCase), $"/root/{EditorConfigFile.PathIn(directory)}");

    // Everything but levels of rules, which Roslyn keeps apart.
    private static IEnumerable<string> Text(AnalyzerConfigOptionsResult result) =>
        result.AnalyzerOptions.Where(o => o.Key.StartsWith("dotnet_", StringComparison.Ordinal)).Select(o => $"{o.Key} = {o.Value}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Text(EditorConfigSection[] sections) =>
        sections.SelectMany(s => s.Entries.Reverse())
            .Where(e => !e.IsReplaced && e.Key.Kind != EditorConfigKeyKind.RuleLevel)
            .DistinctBy(e => e.Key.Text, StringComparer.OrdinalIgnoreCase)
            .Select(e => $"{e.Key.Text.ToLowerInvariant().Replace("configlint_", "dotnet_", StringComparison.Ordinal)} = {e.Value}")
            .Order(StringComparer.Ordinal);

    // The rule's own key, else its category's, else the one for all, else its default. Null: a category's last value is bad, where Roslyn asks the key for all
    // and we ask the next best line of the same key.
    private static RuleLevel? Level(DiagnosticDescriptor rule, AnalyzerConfigOptionsResult result)
    {
        if (result.TreeOptions.TryGetValue(rule.Id, out var own))
        {
            return own switch
            {
                ReportDiagnostic.Error => RuleLevel.Error,
                ReportDiagnostic.Warn => RuleLevel.Warning,
                ReportDiagnostic.Info => RuleLevel.Note,
                ReportDiagnostic.Default => rule.IsEnabledByDefault ? RuleLevel.Warning : RuleLevel.None,
                _ => RuleLevel.None,
            };
        }

        if (!rule.IsEnabledByDefault)
            return RuleLevel.None;

        foreach (var key in new[] { $"dotnet_analyzer_diagnostic.category-{rule.Category}.severity", "dotnet_analyzer_diagnostic.severity" })
        {
            if (!result.AnalyzerOptions.TryGetValue(key, out var value))
                continue;

            var level = ConfiguredLevels.Read(value);
            return level == ConfiguredLevel.Unreadable ? null : level.Over(RuleLevel.Warning);
        }

        return RuleLevel.Warning;
    }

    private static DiagnosticDescriptor Rule(string id, string category, bool isEnabledByDefault) => new()
    {
        Id = id,
        Category = category,
        Title = "A rule of a test",
        MessageFormat = "x",
        DefaultSeverity = DiagnosticSeverity.Warning,
        IsEnabledByDefault = isEnabledByDefault,
    };

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
