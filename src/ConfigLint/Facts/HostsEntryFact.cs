using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>One line of a <c>hosts</c> file. <see cref="Fact.Value"/>: the address.</summary>
public sealed record HostsEntryFact : Fact
{
    /// <summary>The canonical name and its aliases, in order.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, string?>> Properties => [new("names", string.Join(' ', Names))];
}
