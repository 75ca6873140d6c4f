namespace ConfigLint.Formats.EventLog;

/// <summary>The elements of a record whose content is a value.</summary>
internal enum EventXmlField
{
    None,
    EventId,
    Computer,
    Data,
    Message,
}
