namespace ConfigLint.Formats.EventLog;

/// <summary>Where one record of a log stands. Empty spans: not written.</summary>
internal readonly record struct EventRecord
{
    /// <summary>The id's token.</summary>
    public required TextSpan Id { get; init; }

    /// <summary>The id without its qualifiers.</summary>
    public required int EventId { get; init; }

    /// <summary>The word that names the id (an element, a column, a label); the id itself where there is none.</summary>
    public required TextSpan Label { get; init; }

    public TextSpan Source { get; init; }

    public TextSpan Computer { get; init; }

    /// <summary>The date, where it stands apart from the time.</summary>
    public TextSpan Date { get; init; }

    public TextSpan Time { get; init; }

    public TextSpan Message { get; init; }

    /// <summary>Index of its first insertion string in the document's list.</summary>
    public int FirstData { get; init; }

    public int DataCount { get; init; }
}
