namespace ConfigLint.Formats.EventLog;

/// <summary>How a log was written to text; it also says how a value's characters are decoded.</summary>
internal enum EventLayout
{
    /// <summary><c>dumpel</c>, "Save As text" and copies of the detail view.</summary>
    Lines,

    /// <summary><c>Event</c> elements.</summary>
    Xml,

    /// <summary>Comma- or tab-separated values under a line of column names.</summary>
    Table,
}
