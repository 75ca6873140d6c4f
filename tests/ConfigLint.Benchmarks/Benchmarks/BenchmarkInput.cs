using System.Collections.Immutable;

namespace ConfigLint.Benchmarks.Benchmarks;

/// <summary>What a benchmark reads; the columns divide by its size.</summary>
public sealed class BenchmarkInput
{
    internal BenchmarkInput(string name, IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        Name = name;
        Files = [.. files];
        Bytes = Files.Sum(f => (long)f.Value.Length);
    }

    /// <summary>The format, encoding or fleet.</summary>
    public string Name { get; }

    /// <summary>Bytes of all files.</summary>
    public long Bytes { get; }

    /// <summary>Bytes by path.</summary>
    internal ImmutableArray<KeyValuePair<string, byte[]>> Files { get; }

    /// <summary>What the table shows.</summary>
    public override string ToString() => Name;
}
