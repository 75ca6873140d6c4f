using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Judging;

namespace ConfigLint.Engine.Reporting;

/// <summary><c>check -o json</c>: numbers, findings and notifications for scripts; members are only ever added.</summary>
public static class JsonReport
{
    /// <summary>Writes one object.</summary>
    public static void Write(AnalysisReport report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);

        var rules = RuleTable.Of(report.Rules);
        JsonText.Write(writer, text =>
        {
            text.Json.WriteStartObject();
            WriteSummary(text, report.Summary, report);
            text.Json.WriteStartArray("findings");
            foreach (var finding in report.Findings)
            {
                WriteFinding(text, Redaction.Apply(finding, rules.Find(finding.Finding.RuleId)).Finding);
                text.FlushIfLarge();
            }

            text.Json.WriteEndArray();
            text.Json.WriteStartArray("notifications");
            foreach (var notification in report.Notifications)
                WriteNotification(text, notification);
            text.Json.WriteEndArray();
            text.Json.WriteEndObject();
        });
    }

    private static void WriteSummary(JsonText text, RunSummary summary, AnalysisReport report)
    {
        var json = text.Json;
        json.WriteStartObject("summary");
        json.WriteNumber("servers", summary.Servers);
        json.WriteNumber("captures", summary.Captures);
        json.WriteNumber("unrecognised", summary.Unrecognised);
        json.WriteNumber("error", summary.Errors);
        json.WriteNumber("warning", summary.Warnings);
        json.WriteNumber("note", summary.Notes);
        json.WriteNumber("rulesEvaluated", summary.RulesEvaluated);
        text.WriteStrings("rulesNeverEvaluated", summary.RulesNeverEvaluated);
        json.WriteBoolean("incomplete", summary.IsIncomplete);
        json.WriteNumber("exitCode", summary.ExitCode);
        json.WriteBoolean("locked", report.Locking is not null);
        json.WriteStartArray("plugins");
        foreach (var plugin in report.Plugins.Where(p => !p.IsBuiltIn))
        {
            json.WriteStartObject();
            json.WriteString("name", plugin.Name);
            json.WriteString("version", plugin.Version);
            json.WriteString("sha256", plugin.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFinding(JsonText text, Finding finding)
    {
        var (json, lines) = (text.Json, finding.Location.LineSpan);
        json.WriteStartObject();
        json.WriteString("rule", finding.RuleId);
        json.WriteString("level", finding.Level.ToText());
        json.WriteString("server", finding.ServerId);
        json.WriteString("file", finding.Location.Path);
        json.WriteNumber("line", lines.Start.Line + 1);
        json.WriteNumber("column", lines.Start.Character + 1);
        json.WriteNumber("endLine", lines.End.Line + 1);
        json.WriteNumber("endColumn", lines.End.Character + 1);
        json.WriteString("message", finding.Message);
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteStartArray("related");
        foreach (var related in finding.Related)
        {
            var start = related.Location.LineSpan.Start;
            json.WriteStartObject();
            json.WriteString("file", related.Location.Path);
            json.WriteNumber("line", start.Line + 1);
            json.WriteNumber("column", start.Character + 1);
            json.WriteString("message", related.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNotification(JsonText text, Notification notification)
    {
        text.Json.WriteStartObject();
        text.Json.WriteString("id", notification.Id);
        text.Json.WriteString("level", notification.Level.ToText());
        text.WriteOptional("file", notification.Path);
        if (notification.Line is { } line)
            text.Json.WriteNumber("line", line);
        text.WriteOptional("rule", notification.RuleId);
        text.Json.WriteString("message", notification.Message);
        text.Json.WriteEndObject();
    }
}
