using System.Collections.Immutable;

namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>The mail connector's own records in the event log.</summary>
internal static class ConnectorLog
{
    /// <summary>The connector has started (KB Q257618).</summary>
    public const int Started = 1000;

    /// <summary>Related places of one finding.</summary>
    public const int MostShown = 5;

    /// <summary>KB articles write the source in three ways (Q148565, Q155814); it is always the one connector.</summary>
    private static readonly string[] Sources = ["MSExchangeIMC", "MSExchangeIMS", "MSExchange IMC"];

    /// <summary>Newest first.</summary>
    public static ImmutableArray<EventFact> Of(ImmutableArray<EventFact> events) =>
        [.. events.Where(e => Sources.Contains(e.Source, StringComparer.OrdinalIgnoreCase)).OrderByDescending(EventTime.SortKey)];

    /// <summary>A record for messages: which event, and when.</summary>
    public static string Name(EventFact record) => record.TimeAsWritten is { Length: > 0 } time ? $"event {record.Value} at {time}" : $"event {record.Value}";
}
