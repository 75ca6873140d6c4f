namespace ConfigLint.Formats.EventLog;

/// <summary>The columns of a table of events that state something.</summary>
internal enum EventColumn
{
    Other,
    Id,

    /// <summary>The id with its qualifiers; counts where there is no id alone.</summary>
    InstanceId,
    Source,
    Computer,
    Date,

    /// <summary>The time alone, or date and time.</summary>
    Time,
    Message,
}
