using BenchmarkDotNet.Attributes;
using ConfigLint.Benchmarks.Formats;

namespace ConfigLint.Benchmarks.Benchmarks;

/// <summary>Each format over its captures in a fleet.</summary>
public class ParserBenchmarks
{
    private CaptureFormat _format = null!;
    private CaptureReader _reader = null!;
    private SourceText[] _texts = [];

    [ParamsSource(nameof(Inputs))]
    public BenchmarkInput Input { get; set; } = null!;

    public static IEnumerable<BenchmarkInput> Inputs() => BenchmarkInputs.ByFormat();

    [GlobalSetup]
    public void Decode()
    {
        _format = LoadedFormats.Named(Input.Name);
        _reader = new(_format, "benchmark");
        _texts = [.. Input.Files.Select(BenchmarkInputs.Decode)];
    }

    [Benchmark]
    public void Parse()
    {
        foreach (var text in _texts)
            _format.Parse(text, CancellationToken.None);
    }

    [Benchmark]
    public void ParseAndProjectAll()
    {
        foreach (var text in _texts)
            _reader.ReadOnce(text);
    }
}
