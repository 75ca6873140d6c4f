using System.Collections.Immutable;
using System.Text;
using ConfigLint.Benchmarks.Fleet;
using ConfigLint.Benchmarks.Formats;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Benchmarks.Benchmarks;

/// <summary>A small generated fleet, as a whole and by format.</summary>
internal static class BenchmarkInputs
{
    private const int Servers = 100;
    private const int TestCaptureBytes = 200_000;

    private static readonly Lazy<ImmutableArray<KeyValuePair<string, byte[]>>> Files = new(ReadFleet);

    /// <summary>The fleet's directory; <see cref="BenchmarkCommand"/> names it before anything runs.</summary>
    public static string Directory { get; set; } = "";

    public static BenchmarkInput Fleet => new($"{Servers} servers", Files.Value);

    /// <summary>One for each format: its captures in the fleet, else those of its tests again and again.</summary>
    public static IEnumerable<BenchmarkInput> ByFormat()
    {
        var recognizer = new FormatRecognizer(LoadedFormats.All, []);
        var formats = Files.Value.ToLookup(f => recognizer.Recognize(Decode(f), new("", [], timeKeeper: null, CancellationToken.None))?.Id, StringComparer.Ordinal);
        foreach (var format in LoadedFormats.All)
            yield return new(format.Id, formats.Contains(format.Id) ? formats[format.Id] : TestCaptures(format));
    }

    public static IEnumerable<BenchmarkInput> ByEncoding()
    {
        var text = Decode(Files.Value.First(f => f.Key.EndsWith(".reg", StringComparison.Ordinal)));
        var characters = text.ToString(new(0, text.Length));
        yield return new("UTF-8", [new("utf8.reg", Encoding.UTF8.GetBytes(characters))]);
        yield return new("UTF-16", [new("utf16.reg", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(characters)])]);
        yield return new("Windows-1252", [new("ansi.reg", [.. Encoding.Latin1.GetBytes(characters), 0xFC])]);
    }

    public static SourceText Decode(KeyValuePair<string, byte[]> file) => TextDecoder.Decode(file.Value, file.Key, out _);

    private static IEnumerable<KeyValuePair<string, byte[]>> TestCaptures(CaptureFormat format)
    {
        var (bytes, seeds) = (0, SeedCaptures.Of(format));
        var path = CapturePath.For(format, seeds);
        while (bytes < TestCaptureBytes)
        {
            foreach (var seed in seeds.Select(Encoding.UTF8.GetBytes))
            {
                bytes += seed.Length;
                yield return new(path, seed);
            }
        }
    }

    private static ImmutableArray<KeyValuePair<string, byte[]>> ReadFleet()
    {
        FleetCommand.Write(Servers, Directory, FleetCommand.DefaultSickPercent);
        return
        [
            .. System.IO.Directory.EnumerateFiles(Path.Combine(Directory, "captures"), "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => KeyValuePair.Create(Path.GetRelativePath(Directory, path).Replace('\\', '/'), File.ReadAllBytes(path))),
        ];
    }
}
