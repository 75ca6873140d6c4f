namespace ConfigLint.Benchmarks.Fleet;

/// <summary><c>verify DIR</c>: analyses a generated fleet and holds the findings against the planted defects.</summary>
internal static class VerifyCommand
{
    private const int MostShown = 20;

    public static int Run(Arguments arguments)
    {
        var verdict = FleetVerdict.Of(Path.GetFullPath(arguments.Text(0, "DIR")));
        var (planted, found) = (verdict.Planted, verdict.Found);
        foreach (var rule in planted.Union(found).Select(p => p.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            Console.WriteLine($"{rule}: {planted.Count(p => p.Rule == rule)} planted, {planted.Count(p => p.Rule == rule && found.Contains(p))} found, {found.Count(p => p.Rule == rule && !planted.Contains(p))} not planted");

        foreach (var missed in verdict.Missed.Take(MostShown))
            Console.WriteLine($"missed: {missed.Rule} at {missed.Server}");
        foreach (var line in verdict.NotPlanted.Take(MostShown))
            Console.WriteLine($"not planted: {line}");
        foreach (var notification in verdict.Report.Notifications.Take(MostShown))
            Console.WriteLine($"{notification.Id}: {notification.Message}");

        Console.WriteLine($"{verdict.Report.Coverage.Length} servers, {verdict.Report.Unrecognised.Length} files that no format recognises");
        return verdict.IsExact ? 0 : 1;
    }
}
