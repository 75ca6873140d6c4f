namespace ConfigLint.Benchmarks.Table;

/// <summary>A row of the table: a call of configlint and the yardstick beside it.</summary>
internal sealed record BenchmarkCase(string Name, ProgramCall Call, ProgramCall Yardstick, string YardstickName)
{
    public required int Runs { get; init; }

    /// <summary>Times the yardstick's wall time.</summary>
    public required double Must { get; init; }

    /// <summary>Times the yardstick's wall time.</summary>
    public required double Stretch { get; init; }
}
