using ConfigLint.Engine;

namespace ConfigLint.Benchmarks.Fleet;

/// <summary><c>verify DIR</c>: analyses a generated fleet and holds the findings against the planted defects.</summary>
internal static class VerifyCommand
{
    private const int MostShown = 20;

    public static int Run(Arguments arguments)
    {
        var directory = Path.GetFullPath(arguments.Text(0, "DIR"));
        var planted = PlantedList.Read(directory);
        var outcome = AnalysisRun.Execute(new() { WorkingDirectory = directory, Root = directory, Paths = ["captures"], Deterministic = true });
        if (outcome.Report is not { } report)
            throw new UsageException(string.Join('\n', outcome.Errors));

        var rules = report.Rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var expected = planted.Planted.Where(p => rules.Contains(p.Rule)).ToHashSet();
        var found = report.Findings.Select(f => new PlantedDefect(f.Finding.RuleId, f.Finding.ServerName)).ToHashSet();
        foreach (var rule in expected.Concat(found).Select(p => p.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            Console.WriteLine($"{rule}: {expected.Count(p => p.Rule == rule)} planted, {expected.Count(p => p.Rule == rule && found.Contains(p))} found, {found.Count(p => p.Rule == rule && !expected.Contains(p))} not planted");
        foreach (var rule in planted.Planted.Select(p => p.Rule).Distinct(StringComparer.Ordinal).Where(r => !rules.Contains(r)).Order(StringComparer.Ordinal))
            Console.WriteLine($"{rule}: planted, but there is no such rule in this build");

        foreach (var missed in expected.Where(p => !found.Contains(p)).Take(MostShown))
            Console.WriteLine($"missed: {missed.Rule} at {missed.Server}");
        foreach (var finding in report.Findings.Select(f => f.Finding).Where(f => !expected.Contains(new(f.RuleId, f.ServerName))).Take(MostShown))
            Console.WriteLine($"not planted: {finding.Location} {finding.RuleId} {finding.Message}");
        foreach (var notification in report.Notifications.Take(MostShown))
            Console.WriteLine($"{notification.Id}: {notification.Message}");

        Console.WriteLine($"{report.Coverage.Length} servers, {report.Unrecognised.Length} files that no format recognises");
        return found.SetEquals(expected) && report.Notifications.IsEmpty ? 0 : 1;
    }
}
