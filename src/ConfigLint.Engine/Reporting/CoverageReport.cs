using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Anchoring;

namespace ConfigLint.Engine.Reporting;

/// <summary><c>coverage</c>: for each server and rule whether it looked, and what it would need.</summary>
public static class CoverageReport
{
    private const int StatusColumn = 10;

    /// <summary>One object; members are only ever added.</summary>
    public static void WriteJson(AnalysisReport report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);

        JsonText.Write(writer, text =>
        {
            text.Json.WriteStartObject();
            text.Json.WriteStartArray("servers");
            foreach (var server in report.Coverage)
            {
                WriteServer(text, server);
                text.FlushIfLarge();
            }

            text.Json.WriteEndArray();
            text.WriteStrings("unrecognised", report.Unrecognised);
            text.Json.WriteEndObject();
        });
    }

    /// <summary>A paragraph for each server, then the files that no format recognised.</summary>
    public static void WriteText(AnalysisReport report, TextWriter writer, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);

        var (paths, color) = (new ReportPaths(report.Root, options.WorkingDirectory), new TerminalColor(options.UseColor));
        foreach (var server in report.Coverage)
        {
            writer.Write($"{color.Strong(TerminalText.Escape(server.ServerId))} ({Plural.Of(server.Captures, "capture")})\n");
            foreach (var rule in server.Rules)
                writer.Write($"  {TerminalText.Escape(rule.RuleId).PadRight(StatusColumn)}{Describe(rule, color)}\n");
            writer.Write('\n');
        }

        if (report.Unrecognised.IsEmpty)
            return;

        writer.Write($"{color.Strong("not recognised by any format")} ({Plural.Of(report.Unrecognised.Length, "file")})\n");
        foreach (var path in report.Unrecognised)
            writer.Write($"  {paths.Show(path)}\n");
    }

    private static string Describe(RuleCoverage rule, TerminalColor color) => rule.Status switch
    {
        CoverageStatus.Evaluated => "evaluated",
        CoverageStatus.Off => color.Faint("off"),
        CoverageStatus.Failed => color.Level(Configuration.RuleLevel.Error, "failed"),
        _ when rule.Missing.IsEmpty => color.Level(Configuration.RuleLevel.Warning, "not captured"),
        _ => $"{color.Level(Configuration.RuleLevel.Warning, "not captured")}: needs {string.Join(", ", rule.Missing.Select(TerminalText.Escape))}",
    };

    private static void WriteServer(JsonText text, ServerCoverage server)
    {
        text.Json.WriteStartObject();
        text.Json.WriteString("server", server.ServerId);
        text.Json.WriteNumber("captures", server.Captures);
        text.Json.WriteStartArray("rules");
        foreach (var rule in server.Rules)
        {
            text.Json.WriteStartObject();
            text.Json.WriteString("id", rule.RuleId);
            text.Json.WriteString("status", WordOf(rule.Status));
            text.WriteStrings("missing", rule.Missing);
            text.Json.WriteEndObject();
        }

        text.Json.WriteEndArray();
        text.Json.WriteEndObject();
    }

    private static string WordOf(CoverageStatus status) => status switch
    {
        CoverageStatus.Evaluated => "evaluated",
        CoverageStatus.Off => "off",
        CoverageStatus.Failed => "failed",
        _ => "notCaptured",
    };
}
