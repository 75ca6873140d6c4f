using System.Globalization;

namespace ConfigLint.Benchmarks.Fleet;

/// <summary><c>fleet COUNT DIR</c>: writes a fleet and its answers.</summary>
internal static class FleetCommand
{
    public const int DefaultSickPercent = 5;
    private const ulong DefaultSeed = 154589;

    public static int Run(Arguments arguments)
    {
        var count = arguments.Number(0, "COUNT");
        var directory = arguments.Text(1, "DIR");
        var sickPercent = arguments.Option("--sick", DefaultSickPercent);
        Console.WriteLine(Write(count, directory, sickPercent, (ulong)arguments.Option("--seed", (int)DefaultSeed)));
        return 0;
    }

    /// <returns>What was written, for people.</returns>
    public static string Write(int count, string directory, int sickPercent, ulong seed = DefaultSeed)
    {
        Directory.CreateDirectory(directory);
        if (Directory.EnumerateFileSystemEntries(directory).Any())
            throw new UsageException($"'{directory}' is not empty: name a directory that a fleet can have for itself");

        var plan = FleetPlan.Of(count, sickPercent, seed);
        plan.ToPlantedList().Write(directory);
        var captures = new ServerDirectory(Path.Combine(directory, "captures"));
        var (files, bytes) = (0, 0L);
        Parallel.ForEach(plan.Servers, server =>
        {
            var written = captures.Write(server);
            Interlocked.Add(ref files, written.Files);
            Interlocked.Add(ref bytes, written.Bytes);
        });

        return string.Create(CultureInfo.InvariantCulture, $"{count} servers, {files} files, {bytes / 1e6:F1} MB ({bytes / 1e3 / count:F0} KB a server), {plan.Planted.Count} planted defects in planted.json");
    }
}
