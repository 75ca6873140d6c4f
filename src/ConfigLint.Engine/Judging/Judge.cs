using System.Collections.Immutable;
using System.Globalization;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Discovery;
using ConfigLint.Engine.Fleet;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Judging;

/// <summary>Gives findings their levels and fingerprints, sorts them, and says how the run ends.</summary>
internal static class Judge
{
    private const int MaximumArgument = 200;

    /// <summary>Judges what the servers and the fleet brought.</summary>
    public static Judgement Decide(
        AnalysisPlan plan, ServerGrouping grouping, IReadOnlyList<ServerResult> results, FleetResult fleet, IEnumerable<Notification> notifications, Verdict verdict)
    {
        var byId = results.ToDictionary(r => r.ServerId, StringComparer.Ordinal);
        var findings = results.SelectMany(r => r.Findings.Select(f => ToFinding(f, plan, r)))
            .Concat(fleet.Findings.Select(f => ToFinding(f, plan, byId[grouping.ServerOf(f.Location.Path)])))
            .OfType<(Finding Finding, string Subject)>()
            .OrderBy(f => f.Finding.Location.Path, StringComparer.Ordinal)
            .ThenBy(f => f.Finding.Location.LineSpan.Start)
            .ThenBy(f => f.Finding.RuleId, StringComparer.Ordinal)
            .ThenBy(f => f.Finding.Message, StringComparer.Ordinal)
            .ThenBy(f => f.Subject, StringComparer.Ordinal)
            .Select(f => f.Finding)
            .ToImmutableArray();
        var shown = OncePerCause(notifications.Concat(results.SelectMany(r => r.Notifications)).Concat(fleet.Notifications));
        var coverage = results.Where(r => r.Captures > 0)
            .Select(r => new ServerCoverage(r.ServerId, r.Captures, WithFleetFailures(r.Coverage, fleet.FailedRules)))
            .ToImmutableArray();
        return new(findings, shown, coverage, Summarize(plan, results, findings, shown, coverage, verdict));
    }

    private static (Finding Finding, string Subject)? ToFinding(RawFinding raw, AnalysisPlan plan, ServerResult server)
    {
        // An analyzer of several rules may report one that is off, and a rule may be off at this place alone.
        if (plan.FindRule(raw.RuleId) is not { IsEnabled: true } rule || plan.Configuration.At(raw.Location.Path).LevelOf(rule.Id) is var level && level == RuleLevel.None)
            return null;

        var arguments = raw.Arguments.Select(Shorten).ToImmutableArray();
        return (new()
        {
            RuleId = raw.RuleId,
            Level = Lowered(level, rule.Descriptor, raw.Severity),
            ServerId = server.ServerId,
            ServerName = server.ServerName,
            Location = raw.Location,
            Message = Format(rule.Descriptor.MessageFormat, arguments),
            Arguments = arguments,
            Related = raw.Related,
            Fixes = raw.Fixes,
            Fingerprint = Fingerprint.Of(raw.RuleId, server.HostKey, raw.Subject),
            IsInSourceOfTruth = raw.IsInSourceOfTruth,
        }, raw.Subject);
    }

    // Weaker evidence lowers a level and never raises it; the level in effect is the ceiling.
    private static RuleLevel Lowered(RuleLevel level, DiagnosticDescriptor descriptor, DiagnosticSeverity? reported) =>
        reported is { } severity && severity < descriptor.DefaultSeverity && severity.ToLevel() < level ? severity.ToLevel() : level;

    private static string Format(string format, ImmutableArray<string> arguments)
    {
        try
        {
            return string.Format(CultureInfo.InvariantCulture, format, [.. arguments]);
        }
        catch (FormatException)
        {
            // The rule's text and its arguments disagree: show both rather than lose the finding.
            return $"{format} ({string.Join(", ", arguments)})";
        }
    }

    // A value of 200 KB in one line would bury the finding; the place shows it whole.
    private static string Shorten(string argument)
    {
        if (argument.Length <= MaximumArgument)
            return argument;

        // Half a surrogate pair cannot be written as UTF-8.
        var length = char.IsHighSurrogate(argument[MaximumArgument - 1]) ? MaximumArgument - 1 : MaximumArgument;
        return string.Concat(argument.AsSpan(0, length), "…");
    }

    private static ImmutableArray<Notification> OncePerCause(IEnumerable<Notification> notifications)
    {
        var once = notifications
            .GroupBy(n => n.Cause ?? string.Create(CultureInfo.InvariantCulture, $"{n.Id}\0{n.Path}\0{n.Line}\0{n.Message}"), StringComparer.Ordinal)
            .Select(g => Count([.. g]))
            .ToList();
        once.Sort(Notification.Compare);
        return [.. once];
    }

    private static Notification Count(ImmutableArray<Notification> ofOneCause) => ofOneCause is [{ Cause: not null } first, _, ..]
        ? first with { Message = string.Create(CultureInfo.InvariantCulture, $"{first.Message} ({ofOneCause.Length - 1} more of the same)") }
        : ofOneCause[0];

    private static ImmutableArray<RuleCoverage> WithFleetFailures(ImmutableArray<RuleCoverage> row, ImmutableHashSet<string> failed) =>
        failed.IsEmpty ? row : [.. row.Select(r => r.Status == CoverageStatus.Evaluated && failed.Contains(r.RuleId) ? r with { Status = CoverageStatus.Failed } : r)];

    private static RunSummary Summarize(
        AnalysisPlan plan,
        IReadOnlyList<ServerResult> results,
        ImmutableArray<Finding> findings,
        ImmutableArray<Notification> notifications,
        ImmutableArray<ServerCoverage> coverage,
        Verdict verdict)
    {
        var evaluated = coverage.SelectMany(c => c.Rules).Where(r => r.Status is CoverageStatus.Evaluated or CoverageStatus.Failed).Select(r => r.RuleId).ToHashSet(StringComparer.Ordinal);
        var isIncomplete = notifications.Any(n => n.MakesIncomplete);
        return new()
        {
            Servers = coverage.Length,
            Captures = results.Sum(r => r.Captures),
            Unrecognised = results.Sum(r => r.Unrecognised.Length),
            Errors = findings.Count(f => f.Level == RuleLevel.Error),
            Warnings = findings.Count(f => f.Level == RuleLevel.Warning),
            Notes = findings.Count(f => f.Level == RuleLevel.Note),
            RulesEvaluated = plan.Rules.Count(r => r.IsEnabled && evaluated.Contains(r.Id)),
            RulesNeverEvaluated = [.. plan.Rules.Where(r => r.IsEnabled && !evaluated.Contains(r.Id)).Select(r => r.Id)],
            IsIncomplete = isIncomplete,
            ExitCode = verdict.ExitCode(isIncomplete, findings),
        };
    }
}
