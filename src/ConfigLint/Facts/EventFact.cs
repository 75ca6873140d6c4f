using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>One event log record. <see cref="Fact.Value"/>: the event id in decimal.</summary>
public sealed record EventFact : Fact
{
    /// <summary>The event source or provider, as written: aliases are the rules' business.</summary>
    public required string Source { get; init; }

    /// <summary>The event id without its qualifiers.</summary>
    public required int EventId { get; init; }

    /// <summary>The computer as the record names it; never evidence of who the server is, since logs keep old names.</summary>
    public string? Computer { get; init; }

    /// <summary>The time as the capture writes it.</summary>
    public string? TimeAsWritten { get; init; }

    /// <summary>The time; null without a time zone: such times compare within one file only.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>Insertion strings.</summary>
    public ImmutableArray<string> Data { get; init; } = [];

    /// <summary>The rendered description; null: not captured.</summary>
    public string? Message { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, string?>> Properties =>
    [
        new("source", Source),
        new("computer", Computer),
        new("time", TimeAsWritten),
        new("message", Message),
    ];
}
