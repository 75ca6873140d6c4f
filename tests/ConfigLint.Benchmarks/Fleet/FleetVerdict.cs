using System.Collections.Immutable;
using ConfigLint.Engine;
using ConfigLint.Engine.Anchoring;

namespace ConfigLint.Benchmarks.Fleet;

/// <summary>The findings on a generated fleet beside what was planted in it.</summary>
/// <param name="Report">What the analysis gave.</param>
/// <param name="Planted">Every planted defect, each once.</param>
/// <param name="Found">Every finding's rule and server, each once.</param>
internal sealed record FleetVerdict(AnalysisReport Report, ImmutableHashSet<PlantedDefect> Planted, ImmutableHashSet<PlantedDefect> Found)
{
    /// <summary>Precision and recall are both 1, and nothing went wrong.</summary>
    public bool IsExact => Found.SetEquals(Planted) && Report.Notifications.IsEmpty;

    public IEnumerable<PlantedDefect> Missed => Planted.Except(Found).OrderBy(p => p.Rule, StringComparer.Ordinal).ThenBy(p => p.Server, StringComparer.Ordinal);

    /// <summary>A line for each finding that nobody planted.</summary>
    public IEnumerable<string> NotPlanted =>
        Report.Findings.Select(f => f.Finding).Where(f => !Planted.Contains(new(f.RuleId, f.ServerName))).Select(f => $"{f.Location} {f.RuleId} {f.Message}");

    /// <summary>Analyses a fleet that was written to a directory.</summary>
    public static FleetVerdict Of(string directory)
    {
        var outcome = AnalysisRun.Execute(new() { WorkingDirectory = directory, Root = directory, Paths = ["captures"], Deterministic = true });
        return outcome.Report is { } report
            ? new(report, [.. PlantedList.Read(directory).Planted], [.. report.Findings.Select(f => new PlantedDefect(f.Finding.RuleId, f.Finding.ServerName))])
            : throw new UsageException(string.Join('\n', outcome.Errors));
    }
}
