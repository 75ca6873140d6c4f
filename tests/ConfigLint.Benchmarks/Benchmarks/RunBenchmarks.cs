using BenchmarkDotNet.Attributes;
using ConfigLint.Engine;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Benchmarks.Benchmarks;

/// <summary>A fleet from files to findings, without the outputs.</summary>
public class RunBenchmarks
{
    private RunPreparation _prepared = null!;

    [ParamsSource(nameof(Inputs))]
    public BenchmarkInput Input { get; set; } = null!;

    private static RunOptions Options =>
        new() { WorkingDirectory = BenchmarkInputs.Directory, Root = BenchmarkInputs.Directory, Paths = ["captures"], Deterministic = true };

    public static IEnumerable<BenchmarkInput> Inputs() => [BenchmarkInputs.Fleet];

    [GlobalSetup]
    public void Prepare() => _prepared = RunPreparation.Prepare(Options, [], CancellationToken.None)!;

    /// <summary>All steps; the packs are loaded, and where they are no ReadyToRun images compiled, each time anew.</summary>
    [Benchmark]
    public RunOutcome Run() => AnalysisRun.Execute(Options);

    /// <summary>Reading, recognising, parsing and the rules, on all processors: what grows with the fleet.</summary>
    [Benchmark]
    public int Analyze()
    {
        var coverage = new CoverageTable(_prepared.Plan);
        var results = ServerQueue.Run(
            _prepared.Servers,
            _prepared.Configuration.Jobs,
            () => new(_prepared.Plan, coverage, asOf: null),
            static (analyzer, server) => analyzer.Analyze(server, CancellationToken.None),
            onServerDone: null,
            CancellationToken.None);
        return results.Sum(r => r.Findings.Length);
    }
}
