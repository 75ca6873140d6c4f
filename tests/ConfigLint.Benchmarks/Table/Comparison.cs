namespace ConfigLint.Benchmarks.Table;

/// <summary>Runs of a case and of its yardstick, turn about, so that whatever else the machine does falls on both.</summary>
internal sealed class Comparison
{
    private readonly List<ProgramRun> _runs = [];
    private readonly List<ProgramRun> _yardstick = [];

    public static Comparison Of(BenchmarkCase @case, string workingDirectory)
    {
        // The first pair fills the file cache and is not counted.
        var comparison = new Comparison();
        for (var i = -1; i < @case.Runs; i++)
        {
            var first = i % 2 == 0;
            var early = ProgramRun.Of(first ? @case.Call : @case.Yardstick, workingDirectory);
            var late = ProgramRun.Of(first ? @case.Yardstick : @case.Call, workingDirectory);
            if (i < 0)
                continue;

            comparison._runs.Add(first ? early : late);
            comparison._yardstick.Add(first ? late : early);
        }

        return comparison;
    }

    public double WallRatio => Median(_runs.Zip(_yardstick, (run, yardstick) => run.Wall / yardstick.Wall));

    /// <summary>Of sums, since a tick is long beside a short run.</summary>
    public double ProcessorRatio => _runs.Sum(r => r.Processor.TotalSeconds) / Math.Max(_yardstick.Sum(r => r.Processor.TotalSeconds), 0.01);

    /// <summary>What the case takes more than its yardstick.</summary>
    public double WallDifferenceMilliseconds => Median(_runs.Zip(_yardstick, (run, yardstick) => (run.Wall - yardstick.Wall).TotalMilliseconds));

    /// <summary>Of the fastest runs: what is left when the machine had nothing else to do.</summary>
    public double FastestDifferenceMilliseconds => (_runs.Min(r => r.Wall) - _yardstick.Min(r => r.Wall)).TotalMilliseconds;

    /// <summary>On average, since a tick is long beside a short run.</summary>
    public double ProcessorDifferenceMilliseconds => (_runs.Sum(r => r.Processor.TotalMilliseconds) - _yardstick.Sum(r => r.Processor.TotalMilliseconds)) / _runs.Count;

    public double WallMilliseconds => Median(_runs.Select(r => r.Wall.TotalMilliseconds));

    public double YardstickMilliseconds => Median(_yardstick.Select(r => r.Wall.TotalMilliseconds));

    public double PeakMegabytes => _runs.Max(r => r.PeakBytes) / 1e6;

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
