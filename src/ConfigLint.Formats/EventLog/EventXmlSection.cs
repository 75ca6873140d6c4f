namespace ConfigLint.Formats.EventLog;

/// <summary>The children of an <c>Event</c> element that hold values.</summary>
internal enum EventXmlSection
{
    Other,
    System,
    EventData,
    RenderingInfo,
}
