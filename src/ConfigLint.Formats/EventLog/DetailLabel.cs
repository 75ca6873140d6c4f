namespace ConfigLint.Formats.EventLog;

/// <summary>The labels of Event Viewer's detail view.</summary>
internal enum DetailLabel
{
    /// <summary>A label of the view that states nothing here: the log, the level, the user.</summary>
    Other,
    Id,
    Source,
    Computer,
    Date,
    Time,
    Description,
}
