using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Analysis;

/// <summary>Adds up how long each rule and format ran; shared by all threads of a run that was asked for statistics.</summary>
internal sealed class TimeKeeper
{
    private readonly ConcurrentDictionary<string, (int Calls, long Ticks)> _spent = new(StringComparer.Ordinal);

    /// <summary>Adds one call.</summary>
    public void Add(string who, long ticks) => _spent.AddOrUpdate(who, static (_, added) => (1, added), static (_, sum, added) => (sum.Calls + 1, sum.Ticks + added), ticks);

    /// <summary>The longest first.</summary>
    public ImmutableArray<TimeSpent> Sum() =>
    [
        .. _spent.Select(s => new TimeSpent(s.Key, s.Value.Calls, Stopwatch.GetElapsedTime(0, s.Value.Ticks)))
            .OrderByDescending(s => s.Elapsed)
            .ThenBy(s => s.Who, StringComparer.Ordinal),
    ];
}
