namespace ConfigLint.Formats.EventLog;

/// <summary>A record of <c>dumpel</c> or "Save As text", up to where its text begins.</summary>
internal readonly record struct LogRecord
{
    public required EventRecord Columns { get; init; }

    /// <summary>Where the description or the insertion strings begin.</summary>
    public required int TextStart { get; init; }

    /// <summary>Insertion strings (<c>dumpel</c>), not a description.</summary>
    public bool HasStrings { get; init; }

    /// <summary>What stands between insertion strings; a blank does not separate them.</summary>
    public char Separator { get; init; }

    /// <summary>Its columns cannot be another log's.</summary>
    public bool IsCertain { get; init; }
}
