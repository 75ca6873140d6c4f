using System.Buffers;
using BenchmarkDotNet.Attributes;
using ConfigLint.Engine.Analysis;

namespace ConfigLint.Benchmarks.Benchmarks;

/// <summary>One registry export in each encoding.</summary>
public class DecodingBenchmarks
{
    [ParamsSource(nameof(Inputs))]
    public BenchmarkInput Input { get; set; } = null!;

    public static IEnumerable<BenchmarkInput> Inputs() => BenchmarkInputs.ByEncoding();

    [Benchmark]
    public int Decode()
    {
        var length = TextDecoder.Decode(Input.Files[0].Value, "benchmark", out var buffer).Length;
        ArrayPool<char>.Shared.Return(buffer);
        return length;
    }
}
