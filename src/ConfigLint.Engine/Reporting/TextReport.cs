using System.Globalization;
using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Reporting;

/// <summary>Findings for people: MSBuild's canonical line, the source line with carets, the related places.</summary>
public static class TextReport
{
    // Also keeps untrusted text away from the start of a line, where agents and problem matchers look for commands.
    private const string Gutter = "  | ";

    /// <summary>Writes all findings, in the report's order.</summary>
    public static void Write(AnalysisReport report, TextWriter writer, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);

        var (paths, color) = (new ReportPaths(report.Root, options.WorkingDirectory), new TerminalColor(options.UseColor));
        var rules = RuleTable.Of(report.Rules);
        var hinted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var anchored in report.Findings)
        {
            var finding = Redaction.Apply(anchored, rules.Find(anchored.Finding.RuleId));
            WriteCanonicalLine(finding, writer, paths, color);
            if (options.Verbosity == TextVerbosity.Quiet)
                continue;

            WriteSourceLine(finding, writer, color);
            foreach (var related in finding.Finding.Related)
                Line(writer, $"  {color.Faint("related:")} {Place(paths, related.Location)}: {TerminalText.Escape(related.Message)}");
            if (options.Verbosity == TextVerbosity.Verbose)
                Line(writer, $"  server: {TerminalText.Escape(finding.Finding.ServerId)}, fingerprint: {finding.Finding.Fingerprint}");
            if (hinted.Add(finding.Finding.RuleId))
                Line(writer, $"  {color.Faint("hint:")} configlint explain {TerminalText.Escape(finding.Finding.RuleId)}");
            Line(writer, "");
        }

        if (options.Verbosity == TextVerbosity.Verbose)
            WriteServers(report, writer);
    }

    private static void WriteCanonicalLine(AnchoredFinding anchored, TextWriter writer, ReportPaths paths, TerminalColor color)
    {
        var finding = anchored.Finding;
        var kind = color.Level(finding.Level, $"{finding.Level.ToText()} {TerminalText.Escape(finding.RuleId)}");
        Line(writer, $"{color.Strong(Place(paths, finding.Location))}: {kind}: {TerminalText.Escape(finding.Message)}");
    }

    private static void WriteSourceLine(AnchoredFinding finding, TextWriter writer, TerminalColor color)
    {
        if (finding.SourceLine is not { } source)
            return;

        var line = SourceLineText.Of(source);
        Line(writer, $"{color.Faint(Gutter)}{line.Text}");
        Line(writer, $"{color.Faint(Gutter)}{line.Padding}{color.Level(finding.Finding.Level, line.Carets)}");
    }

    private static void WriteServers(AnalysisReport report, TextWriter writer)
    {
        foreach (var server in report.Coverage)
        {
            var evaluated = server.Rules.Count(static rule => rule.Status == Analysis.CoverageStatus.Evaluated);
            Line(writer, $"server {TerminalText.Escape(server.ServerId)}: {Plural.Of(server.Captures, "capture")}, {Plural.Of(evaluated, "rule")} evaluated");
        }
    }

    private static string Place(ReportPaths paths, Location location)
    {
        var start = location.LineSpan.Start;
        return string.Create(CultureInfo.InvariantCulture, $"{paths.Show(location.Path)}({start.Line + 1},{start.Character + 1})");
    }

    private static void Line(TextWriter writer, string text)
    {
        writer.Write(text);
        writer.Write('\n');
    }
}
