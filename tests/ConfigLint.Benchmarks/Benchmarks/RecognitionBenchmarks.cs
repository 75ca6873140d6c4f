using BenchmarkDotNet.Attributes;
using ConfigLint.Benchmarks.Formats;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Benchmarks.Benchmarks;

/// <summary>All formats are asked about all files of a fleet.</summary>
public class RecognitionBenchmarks
{
    private readonly FormatRecognizer _recognizer = new(LoadedFormats.All, []);
    private readonly FailureLog _failures = new("", [], timeKeeper: null, CancellationToken.None);
    private SourceText[] _texts = [];

    [ParamsSource(nameof(Inputs))]
    public BenchmarkInput Input { get; set; } = null!;

    public static IEnumerable<BenchmarkInput> Inputs() => [BenchmarkInputs.Fleet];

    [GlobalSetup]
    public void Decode() => _texts = [.. Input.Files.Select(BenchmarkInputs.Decode)];

    [Benchmark]
    public int Recognize() => _texts.Count(text => _recognizer.Recognize(text, _failures) is not null);
}
