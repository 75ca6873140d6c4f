using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.EventLog;

/// <summary>Finds the labels of Event Viewer's detail view, and of <c>wevtutil qe /f:text</c>, in a line.</summary>
internal static class DetailLabels
{
    private const int Longest = 16;

    /// <summary><c>wevtutil</c> numbers its records: <c>Event[0]:</c>.</summary>
    private const string Numbered = "Event[";

    /// <summary>A label at a position, and where its value begins.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int position, int end, out DetailLabel label, out TextSpan name, out int valueStart)
    {
        (label, name, valueStart) = (default, default, position);
        var line = text[position..end];
        if (line.StartsWith(Numbered, StringComparison.Ordinal) && line.Length <= Longest && line.TrimEnd(':').EndsWith(']'))
        {
            valueStart = end;
            return true;
        }

        var colon = line[..Math.Min(line.Length, Longest + 1)].IndexOf(':');
        if (colon <= 0 || KindOf(line[..colon].TrimEnd()) is not { } kind)
            return false;

        label = kind;
        name = new(position, line[..colon].TrimEnd().Length);
        valueStart = position + colon + 1;
        return true;
    }

    /// <summary>Where a second label stands on the same line (Windows NT: two columns), else the line's end. No value of the view holds a label of it.</summary>
    public static int FindNext(ReadOnlySpan<char> text, int position, int end)
    {
        for (var i = position + 1; i < end; i++)
        {
            if (TranscriptLines.IsBlank(text[i - 1]) && !TranscriptLines.IsBlank(text[i]) && TryRead(text, i, end, out _, out _, out _))
                return i;
        }

        return end;
    }

    private static DetailLabel? KindOf(ReadOnlySpan<char> label)
    {
        Span<char> lower = stackalloc char[Longest];
        var length = label.ToLowerInvariant(lower);
        return length <= 0 ? null : lower[..length] switch
        {
            "event id" or "eventid" => DetailLabel.Id,
            "source" or "event source" => DetailLabel.Source,
            "computer" => DetailLabel.Computer,
            "date" => DetailLabel.Date,
            "time" => DetailLabel.Time,
            "description" => DetailLabel.Description,
            "type" or "event type" or "category" or "event category" or "task category" or "log name" or "level" or "keywords" or "keyword" or "opcode" or "task" or "user" or "user name" =>
                DetailLabel.Other,
            _ => null,
        };
    }
}
