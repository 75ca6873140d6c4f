using ConfigLint.Engine.Anchoring;
using Microsoft.CodeAnalysis.Sarif;
using Notification = ConfigLint.Engine.Configuration.Notification;

namespace ConfigLint.Engine.Reporting;

/// <summary>How the run went.</summary>
internal static class SarifInvocation
{
    public static Invocation Create(AnalysisReport report, RuleTable rules)
    {
        var invocation = new Invocation
        {
            // Also when something could not be analysed: false may cost the whole upload, and the notifications say it.
            ExecutionSuccessful = true,
            ExitCode = report.Summary.ExitCode,
            ToolExecutionNotifications = report.Notifications.IsEmpty ? null : [.. report.Notifications.Select(notification => ToSarif(notification, rules))],
        };
        if (!report.IsDeterministic && report is { StartedAt: { } start, EndedAt: { } end })
            (invocation.StartTimeUtc, invocation.EndTimeUtc) = (start.UtcDateTime, end.UtcDateTime);
        return invocation;
    }

    private static Microsoft.CodeAnalysis.Sarif.Notification ToSarif(Notification notification, RuleTable rules) => new()
    {
        Descriptor = new() { Id = notification.Id },
        Level = SarifLevel.Of(notification.Level),
        Message = new() { Text = SarifText.Escape(notification.Message) },
        Locations = notification.Path is { } path
            ? [new() { PhysicalLocation = new() { ArtifactLocation = new() { Uri = SarifText.Uri(path), UriBaseId = SarifArtifacts.UriBaseId }, Region = RegionOf(notification.Line) } }]
            : null,
        Exception = notification.ExceptionType is { } kind ? new() { Kind = TerminalText.Escape(kind) } : null,
        AssociatedRule = notification.RuleId is { } rule ? new() { Id = rule, Index = rules.IndexOf(rule) } : null,
    };

    private static Region? RegionOf(int? line) => line is { } start ? new() { StartLine = start } : null;
}
