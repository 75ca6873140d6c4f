using System.Diagnostics;
using System.Globalization;
using System.Text;
using ConfigLint.Benchmarks.Fleet;
using ConfigLint.Benchmarks.Formats;
using ConfigLint.Engine.Analysis;

namespace ConfigLint.Benchmarks.Fuzzing;

/// <summary><c>fuzz FORMAT</c>: feeds damaged captures to a parser and keeps, cut down, what it does not take.</summary>
internal static class FuzzCommand
{
    /// <summary>Every so many inputs, one is blown up: what takes the square of the time shows only in long inputs.</summary>
    private const int LongInputEvery = 400;
    private const int LongLength = 300_000;

    public static int Run(Arguments arguments)
    {
        var format = LoadedFormats.Named(arguments.Text(0, $"FORMAT ({string.Join(", ", LoadedFormats.All.Select(f => f.Id))})"));
        var limit = arguments.Option("--seconds", 60 * arguments.Option("--minutes", 1));
        var seed = arguments.Option("--seed", 1);
        var directory = Directory.CreateDirectory(arguments.Option("--out", Path.Combine(Path.GetTempPath(), "configlint-fuzz"))).FullName;
        var failures = 0;
        ServerQueue.RunOnDeepStack(() => failures = Fuzz(format, TimeSpan.FromSeconds(limit), (ulong)seed, directory));
        return failures == 0 ? 0 : 1;
    }

    private static int Fuzz(CaptureFormat format, TimeSpan limit, ulong seed, string directory)
    {
        var seeds = SeedCaptures.Of(format);
        var random = new SeededRandom(seed);
        var mutator = new Mutator(seeds, random);
        var trial = new ParserTrial(format, CapturePath.For(format, seeds));
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var whole in seeds)
            Judge(whole, trial.Check);

        var clock = Stopwatch.StartNew();
        var count = 0;
        for (; clock.Elapsed < limit; count++)
        {
            var input = mutator.Next();
            if (count % LongInputEvery != 0)
            {
                Judge(input, trial.Check);
                continue;
            }

            // A stack overflow ends the process: the input must be on disk before.
            input = BlowUp(input, random);
            File.WriteAllText(Path.Combine(directory, $"{format.Id}-current.txt"), input, Encoding.UTF8);
            Judge(input, trial.CheckTime);
        }

        File.Delete(Path.Combine(directory, $"{format.Id}-current.txt"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{format.Id}: {seeds.Length} seeds, {count} inputs in {clock.Elapsed.TotalSeconds:F0} s, {trial.Answers / 1e6:F1} million facts, entries and errors, seed {seed}: {found.Count} failures"));
        return found.Count;

        void Judge(string input, Func<string, FuzzFailure?> check)
        {
            if (check(input) is not { } failure || !found.Add(failure.Key))
                return;

            var shortest = failure.Key == "slow" ? input : Minimizer.Minimize(input, shorter => string.Equals(check(shorter)?.Key, failure.Key, StringComparison.Ordinal));
            var path = Path.Combine(directory, $"{format.Id}-{found.Count}.txt");
            File.WriteAllText(path, shortest, Encoding.UTF8);
            Console.WriteLine($"{format.Id}: {failure.Text}\n  input: {Excerpt.Of(shortest)}\n  kept in {path}");
        }
    }

    private static string BlowUp(string input, SeededRandom random)
    {
        if (input.Length == 0)
            return "";

        var start = random.Next(input.Length);
        var part = random.Chance(30) ? input : input.Substring(start, random.Next(1, Math.Min(input.Length - start, random.Chance(50) ? 8 : 400) + 1));
        return input[..start] + string.Concat(Enumerable.Repeat(part, LongLength / part.Length)) + input[start..];
    }
}
