using System.Globalization;
using System.Text;
using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Reporting;

/// <summary>A report as messages for a build engine.</summary>
public static class BuildReport
{
    /// <summary>All findings in the report's order, then all notifications.</summary>
    public static IEnumerable<BuildMessage> Of(AnalysisReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var rules = RuleTable.Of(report.Rules);
        return report.Findings.Select(f => Of(Redaction.Apply(f, rules.Find(f.Finding.RuleId)), rules, report.Root))
            .Concat(report.Notifications.Select(n => Of(n, report.Root)));
    }

    /// <summary>What is wrong with a call: no file, no server.</summary>
    public static BuildMessage OfError(string code, string error) =>
        new(RuleLevel.Error, code, TerminalText.Escape(Sentence(error))) { HelpUri = ProductInfo.PageUri(code), MakesIncomplete = true };

    private static BuildMessage Of(AnchoredFinding anchored, RuleTable rules, string root)
    {
        var finding = anchored.Finding;
        var span = finding.Location.LineSpan;
        return new(finding.Level, TerminalText.Escape(finding.RuleId), Text(finding))
        {
            HelpUri = rules.Find(finding.RuleId)?.HelpUri,
            File = Absolute(root, finding.Location.Path),
            Line = span.Start.Line + 1,
            Column = span.Start.Character + 1,
            EndLine = span.End.Line + 1,
            EndColumn = span.End.Character + 1,
            Server = finding.ServerId,
            Fingerprint = finding.Fingerprint,
        };
    }

    private static BuildMessage Of(Notification notification, string root) => new(notification.Level, notification.Id, TerminalText.Escape(notification.Message))
    {
        HelpUri = ProductInfo.PageUri(notification.Id),
        File = notification.Path is { } path ? Absolute(root, path) : null,
        MakesIncomplete = notification.MakesIncomplete,
    };

    // On one line: loggers repeat the place in front of every further one.
    private static string Text(Judging.Finding finding)
    {
        var text = new StringBuilder(TerminalText.Escape(finding.Message));
        for (var i = 0; i < finding.Related.Length; i++)
        {
            var related = finding.Related[i];
            var start = related.Location.LineSpan.Start;
            text.Append(i == 0 ? " Related: " : "; ")
                .Append(TerminalText.Escape(related.Location.Path))
                .Append(CultureInfo.InvariantCulture, $"({start.Line + 1},{start.Character + 1}): ")
                .Append(TerminalText.Escape(related.Message));
        }

        return finding.Related.IsEmpty ? text.ToString() : text.Append('.').ToString();
    }

    private static string Sentence(string text) => text.EndsWith('.') ? text : text + ".";

    private static string Absolute(string root, string path) => TerminalText.Escape(Path.GetFullPath(path, root));
}
