using System.Globalization;
using ConfigLint.Benchmarks.Fleet;

namespace ConfigLint.Benchmarks.Table;

/// <summary><c>table</c>: what a user waits for, as ratios to yardsticks of the same minute on the same machine.</summary>
internal static class TableCommand
{
    private const int SmallFleet = 2_000;
    private const int LargeFleet = 20_000;

    public static int Run(Arguments arguments)
    {
        var given = arguments.Option("--work", "");
        var directory = given.Length > 0 ? Path.GetFullPath(given) : Directory.CreateTempSubdirectory("configlint-table-").FullName;
        try
        {
            Print(directory, arguments.Option("--runs", 0), arguments.Flag("--large"));
            return 0;
        }
        finally
        {
            if (given.Length == 0)
                Directory.Delete(directory, recursive: true);
        }
    }

    private static void Print(string directory, int runs, bool withLargeFleet)
    {
        var programs = PublishedPrograms.Publish(Path.Combine(directory, "programs"));
        var small = Fleet(directory, SmallFleet);
        Console.WriteLine("| case | wall | processor | must | stretch | | configlint | yardstick | peak memory |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var @case in StartCases(programs, small, runs > 0 ? runs : 21))
            Print(@case, Comparison.Of(@case, directory));

        if (SearchProgram.Find() is not { } search)
        {
            Console.WriteLine("\nripgrep ('rg') is not on the path, so the rows of whole fleets are left out: Debian's package is called ripgrep.");
            return;
        }

        var smallPeak = Print(FleetCase(programs, search, small, SmallFleet, must: 2.0, stretch: 1.5, runs > 0 ? runs : 9), directory);
        PrintMemory($"peak memory, {SmallFleet} servers", smallPeak, must: 80, stretch: 50);
        if (!withLargeFleet)
            return;

        var large = Fleet(directory, LargeFleet);
        var largePeak = Print(FleetCase(programs, search, large, LargeFleet, must: 1.8, stretch: 1.2, runs > 0 ? runs : 3), directory);
        PrintMemory($"growth to {LargeFleet} servers", largePeak - smallPeak, must: 40, stretch: 20);
    }

    private static IEnumerable<BenchmarkCase> StartCases(PublishedPrograms programs, string fleet, int runs)
    {
        const string Name = "an empty program";
        var empty = new ProgramCall(programs.Empty);
        var server = Directory.EnumerateDirectories(fleet).Where(d => File.Exists(Path.Combine(d, "registry.reg"))).Order(StringComparer.Ordinal).First();
        yield return new("--version", new(programs.ConfigLint, "--version"), empty, Name) { Runs = runs, Must = 1.5, Stretch = 1.2 };
        yield return new("one server, text", new(programs.ConfigLint, "check", server, "--fail-on", "never"), empty, Name) { Runs = runs, Must = 2.0, Stretch = 1.5 };
        yield return new("one server, SARIF", Check(programs, server), empty, Name) { Runs = runs, Must = 4.0, Stretch = 2.5 };
    }

    private static BenchmarkCase FleetCase(PublishedPrograms programs, string search, string fleet, int servers, double must, double stretch, int runs) =>
        new($"{servers} servers, SARIF", Check(programs, fleet), SearchProgram.CountLines(search, fleet), "rg -c '' -j2") { Runs = runs, Must = must, Stretch = stretch };

    private static ProgramCall Check(PublishedPrograms programs, string captures) =>
        new(programs.ConfigLint, "check", captures, "-q", "--fail-on", "never", "-o", $"sarif={Path.Combine(Path.GetTempPath(), "configlint-table.sarif")}");

    /// <returns>The fleet's captures, generated unless an earlier call has left them.</returns>
    private static string Fleet(string directory, int servers)
    {
        var fleet = Path.Combine(directory, string.Create(CultureInfo.InvariantCulture, $"fleet-{servers}"));
        if (!Directory.Exists(fleet))
            Console.Error.WriteLine(FleetCommand.Write(servers, fleet, FleetCommand.DefaultSickPercent));
        return Path.Combine(fleet, "captures");
    }

    private static double Print(BenchmarkCase @case, string directory)
    {
        var comparison = Comparison.Of(@case, directory);
        Print(@case, comparison);
        return comparison.PeakMegabytes;
    }

    private static void Print(BenchmarkCase @case, Comparison result) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {@case.Name} | {result.WallRatio:F2}× | {result.ProcessorRatio:F2}× | {@case.Must:F1}× | {@case.Stretch:F1}× | {Verdict(result.WallRatio, @case.Must, @case.Stretch)} | {result.WallMilliseconds:F0} ms | {@case.YardstickName}: {result.YardstickMilliseconds:F0} ms | {result.PeakMegabytes:F0} MB |"));

    private static void PrintMemory(string name, double megabytes, double must, double stretch) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"| {name} | | | {must:F0} MB | {stretch:F0} MB | {Verdict(megabytes, must, stretch)} | | | {megabytes:F0} MB |"));

    private static string Verdict(double value, double must, double stretch) => value <= stretch ? "stretch" : value <= must ? "must" : "**missed**";
}
