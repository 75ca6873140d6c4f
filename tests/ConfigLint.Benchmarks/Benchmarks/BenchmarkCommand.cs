using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace ConfigLint.Benchmarks.Benchmarks;

/// <summary><c>bench</c>: BenchmarkDotNet over the parts and the whole.</summary>
internal static class BenchmarkCommand
{
    public static int Run(Arguments arguments)
    {
        var directory = Directory.CreateTempSubdirectory("configlint-bench-").FullName;
        try
        {
            BenchmarkInputs.Directory = Path.Combine(directory, "fleet");

            // In process: the packs stand beside this program, and a program that BenchmarkDotNet generates would have none.
            var config = ManualConfig.CreateEmpty()
                .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
                .AddDiagnoser(MemoryDiagnoser.Default)
                .AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Params, DefaultColumnProviders.Statistics)
                .AddColumn(PerInputByteColumn.Speed, PerInputByteColumn.Allocation)
                .AddLogger(ConsoleLogger.Default)
                .WithOptions(ConfigOptions.JoinSummary)
                .WithArtifactsPath(Path.Combine(directory, "artifacts"));
            if (arguments.OptionalText(0) is { } filter)
                config.AddFilter(new GlobFilter([filter]));

            var summaries = BenchmarkRunner.Run([typeof(DecodingBenchmarks), typeof(RecognitionBenchmarks), typeof(ParserBenchmarks), typeof(RunBenchmarks)], config);
            return Array.TrueForAll(summaries, s => !s.HasCriticalValidationErrors && s.Reports.All(r => r.Success)) ? 0 : 1;
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }
}
