using System.Diagnostics;
using System.Globalization;
using ConfigLint.Benchmarks.Formats;
using ConfigLint.Engine.Analysis;

namespace ConfigLint.Benchmarks.Fuzzing;

/// <summary><c>soup</c>: a million bytes of several soups through each parser, with the time that each takes.</summary>
internal static class SoupCommand
{
    private const double Allowed = 100;
    private const int Repeats = 5;

    public static int Run(Arguments arguments)
    {
        var isOver = false;
        var formats = arguments.OptionalText(0) is { } id ? [LoadedFormats.Named(id)] : LoadedFormats.All;
        ServerQueue.RunOnDeepStack(() =>
        {
            foreach (var format in formats)
                isOver |= Taste(format);
        });
        return isOver ? 1 : 0;
    }

    private static bool Taste(CaptureFormat format)
    {
        var seeds = SeedCaptures.Of(format);
        var path = CapturePath.For(format, seeds);
        var results = ByteSoup.For(seeds).Select(s => (s.Name, Time: Measure(format, path, s))).OrderByDescending(r => r.Time.All).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{format.Id}: {results.Count} soups, {results.Count(r => r.Time.All > Allowed)} over {Allowed:F0} ms; the slowest, parse and with all facts:"));
        foreach (var (name, time) in results.Where((r, i) => i < 3 || r.Time.All > Allowed))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {time.Parse,7:F1} ms {time.All,7:F1} ms  {name}"));
        return results.Exists(r => r.Time.All > Allowed);
    }

    private static (double Parse, double All) Measure(CaptureFormat format, string path, ByteSoup soup)
    {
        var reader = new CaptureReader(format, path);
        var (parse, all) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < Repeats; i++)
        {
            var text = TextDecoder.Decode(soup.Bytes, path, out _);
            var clock = Stopwatch.StartNew();
            format.Parse(text, CancellationToken.None);
            parse = Math.Min(parse, clock.Elapsed.TotalMilliseconds);
            clock.Restart();
            reader.ReadOnce(text);
            all = Math.Min(all, clock.Elapsed.TotalMilliseconds);
        }

        return (parse, all);
    }
}
