using System.Globalization;

namespace ConfigLint.Benchmarks.Table;

/// <summary>
/// <c>plugins</c>: what loading plug-ins adds to a start. The same command with its packs, without any, and with packs named as foreign plug-ins, which are hashed
/// and run from copies; turn about, and differences of each pair, so that whatever else the machine does falls on both.
/// </summary>
internal static class PluginCostCommand
{
    private const double PacksMust = 30;
    private const double PluginMust = 10;

    public static int Run(Arguments arguments)
    {
        var given = arguments.Option("--work", "");
        var directory = given.Length > 0 ? Path.GetFullPath(given) : Directory.CreateTempSubdirectory("configlint-plugins-").FullName;
        try
        {
            Print(directory, arguments.Option("--runs", 31));
            return 0;
        }
        finally
        {
            if (given.Length == 0)
                Directory.Delete(directory, recursive: true);
        }
    }

    private static void Print(string directory, int runs)
    {
        var program = PublishedPrograms.Publish(Path.Combine(directory, "programs")).ConfigLint;
        var bare = Bare(program, Path.Combine(directory, "bare"), out var packs);
        var none = new ProgramCall(bare, "rules");
        Console.WriteLine("| start with | median | fastest | processor | must | |");
        Console.WriteLine("|---|---|---|---|---|---|");
        Print("all built-in packs", Difference(new(program, "rules"), none, runs, directory), 1, PacksMust);

        // The first foreign plug-in brings hashing, the store and, as a pack with fleet rules, the JSON serialiser into the process; a further one is what is promised.
        string[] one = ["rules", "--plugin", packs[0]];
        string[] all = ["rules", .. packs.SelectMany(pack => (string[])["--plugin", pack])];
        Print("the first foreign plug-in", Difference(new(bare, one), none, runs, directory), 1, must: null);
        Print("each further foreign plug-in", Difference(new(bare, all), new(bare, one), runs, directory), packs.Count - 1, PluginMust);
    }

    /// <summary>The program without packs, and the packs of rules in a directory each.</summary>
    private static string Bare(string program, string directory, out List<string> packs)
    {
        var source = Path.GetDirectoryName(program)!;
        if (Directory.Exists(directory))
            Directory.Delete(directory, recursive: true);
        Directory.CreateDirectory(directory);
        foreach (var file in Directory.GetFiles(source))
            File.Copy(file, Path.Combine(directory, Path.GetFileName(file)));

        packs = [];
        foreach (var pack in Directory.GetFiles(Path.Combine(source, "plugins"), "*.Analyzers.*.dll").OrderDescending(StringComparer.Ordinal))
        {
            var copy = Path.Combine(Directory.CreateDirectory(Path.Combine(directory, "foreign", Path.GetFileNameWithoutExtension(pack))).FullName, Path.GetFileName(pack));
            File.Copy(pack, copy);
            packs.Add(copy);
        }

        return Path.Combine(directory, Path.GetFileName(program));
    }

    private static Comparison Difference(ProgramCall call, ProgramCall without, int runs, string directory) =>
        Comparison.Of(new("", call, without, "") { Runs = runs, Must = 0, Stretch = 0 }, directory);

    private static void Print(string name, Comparison result, int count, double? must) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {result.WallDifferenceMilliseconds / count:F1} ms | {result.FastestDifferenceMilliseconds / count:F1} ms | {result.ProcessorDifferenceMilliseconds / count:F1} ms | {(must is null ? "" : $"{must:F0} ms")} | {(must is null ? "" : result.WallDifferenceMilliseconds / count <= must ? "must" : "**missed**")} |"));
}
