using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.EventLog;

/// <summary>Tells the layouts apart by their first characters.</summary>
internal static class EventLayouts
{
    private const int HeadLength = 4096;
    private const string EventNamespace = "/win/2004/08/events/event";

    public static EventLayout Of(ReadOnlySpan<char> text)
    {
        var head = text[..Math.Min(text.Length, HeadLength)];
        if (FirstCharacter(head) == '<' || HoldsEventElement(head))
            return EventLayout.Xml;

        return EventColumns.TryRead(head, out _) ? EventLayout.Table : EventLayout.Lines;
    }

    /// <summary>A transcript that starts with another command's output is that command's; XML inside other text may be another format's value.</summary>
    public static Confidence Recognize(ReadOnlySpan<char> head)
    {
        var confidence = Certainty(head);
        return confidence == Confidence.Certain && TranscriptMarks.First(head) != TranscriptMark.None ? Confidence.Likely : confidence;
    }

    private static Confidence Certainty(ReadOnlySpan<char> head)
    {
        if (HoldsEventElement(head))
            return FirstCharacter(head) is '<' or '-' ? Confidence.Certain : Confidence.Likely;

        return EventColumns.TryRead(head, out _) ? Confidence.Certain : EventLinesParser.Recognize(head);
    }

    /// <summary>An <c>Event</c> start tag, and proof that it is this schema's: its namespace, or a <c>System</c> element with an <c>EventID</c>.</summary>
    private static bool HoldsEventElement(ReadOnlySpan<char> head)
    {
        var hasEvent = false;
        var hasSystem = false;
        var tokens = new XmlTokens(head);
        while (tokens.MoveNext())
        {
            if (tokens.Current.Kind is not (XmlTokenKind.StartTag or XmlTokenKind.EmptyTag))
                continue;

            switch (head.Slice(tokens.Current.Name.Start, tokens.Current.Name.Length))
            {
                case "Event" or "Events" when head.Slice(tokens.Current.Span.Start, tokens.Current.Span.Length).Contains(EventNamespace, StringComparison.Ordinal):
                    return true;
                case "Event":
                    hasEvent = true;
                    break;
                case "System":
                    hasSystem = hasEvent;
                    break;
                case "EventID" when hasSystem:
                    return true;
            }
        }

        return false;
    }

    private static char FirstCharacter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!TranscriptLines.IsBlank(c))
                return c;
        }

        return '\0';
    }
}
