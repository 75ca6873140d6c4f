namespace ConfigLint.Benchmarks.Fleet;

/// <summary>SplitMix64: the same numbers on every version of .NET, which <see cref="Random"/> does not promise.</summary>
internal sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A source of its own for one of many things of one seed.</summary>
    public static SeededRandom For(ulong seed, int index) => new(seed ^ ((ulong)index * 0xD1342543DE82EF95) ^ 0x9E3779B97F4A7C15);

    public ulong NextBits()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>From 0 to below <paramref name="limit"/>.</summary>
    public int Next(int limit) => (int)(NextBits() % (ulong)limit);

    public int Next(int from, int limit) => from + Next(limit - from);

    public bool Chance(int percent) => Next(100) < percent;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Next(choices.Count)];
}
