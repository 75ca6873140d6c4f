using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace ConfigLint.Benchmarks.Benchmarks;

/// <summary>A result in relation to the size of the benchmark's input.</summary>
internal sealed class PerInputByteColumn(string name, string legend, Func<BenchmarkReport, BenchmarkCase, long, double?> value) : IColumn
{
    public static PerInputByteColumn Speed { get; } = new("MB/s", "Megabytes (1,000,000 bytes) of input per second", static (report, _, bytes) =>
        report.ResultStatistics is { } statistics ? bytes * 1e3 / statistics.Mean : null);

    public static PerInputByteColumn Allocation { get; } = new("B/byte", "Bytes allocated per byte of input", static (report, @case, bytes) =>
        (double?)report.GcStats.GetBytesAllocatedPerOperation(@case) / bytes);

    public string Id => name;

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => legend;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        benchmarkCase.Parameters.Items.Select(p => p.Value).OfType<BenchmarkInput>().FirstOrDefault() is { } input
            && summary[benchmarkCase] is { } report && value(report, benchmarkCase, input.Bytes) is { } number
            ? number.ToString("F2", CultureInfo.InvariantCulture)
            : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => true;
}
