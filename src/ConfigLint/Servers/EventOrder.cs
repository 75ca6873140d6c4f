using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>The order of a server's events.</summary>
internal static class EventOrder
{
    /// <summary>By time; the sort is stable, so events of one time, and those without, keep the order of path and position.</summary>
    public static ImmutableArray<EventFact> Sort(ImmutableArray<EventFact> events) =>
        [.. events.OrderBy(e => e.Time is null).ThenBy(e => e.Time)];
}
