namespace ConfigLint.Formats.EventLog;

/// <summary>The line of column names: which program wrote it, and where each value stands.</summary>
internal readonly record struct EventColumns
{
    /// <summary>More columns than any program writes are not looked at.</summary>
    public const int Most = 64;

    private const string TypeLine = "#TYPE";

    public required char Separator { get; init; }

    public required int Count { get; init; }

    /// <summary>Behind the line of names.</summary>
    public required int End { get; init; }

    /// <summary>The name of the id's column.</summary>
    public required TextSpan IdName { get; init; }

    public required int Id { get; init; }

    public required int Source { get; init; }

    public required int Computer { get; init; }

    public required int Date { get; init; }

    public required int Time { get; init; }

    /// <summary>Event Viewer writes the description behind the last named column.</summary>
    public required int Message { get; init; }

    /// <summary>A line that names an id, a source and a time, below an optional <c>#TYPE</c> line (<c>Export-Csv</c>).</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out EventColumns columns)
    {
        columns = default;
        var start = SkipTypeLine(text);
        var line = text[start..];
        line = line[..(line.IndexOfAny('\r', '\n') is >= 0 and var length ? length : line.Length)];
        foreach (var separator in ",\t;")
        {
            if (line.Contains(separator))
                return TryReadNames(text, start, separator, out columns);
        }

        return false;
    }

    private static bool TryReadNames(ReadOnlySpan<char> text, int start, char separator, out EventColumns columns)
    {
        Span<int> places = stackalloc int[(int)EventColumn.Message + 1];
        places.Fill(-1);
        Span<TextSpan> names = stackalloc TextSpan[places.Length];
        var fields = new TableFields(text, start, separator);
        var count = 0;
        while (fields.MoveNext())
        {
            var name = TableFields.Unquote(text, fields.Current);
            var column = NameOf(text.Slice(name.Start, name.Length));
            if (places[(int)column] < 0)
                (places[(int)column], names[(int)column]) = (count, name);

            count++;
            if (fields.IsLastOfLine || count == Most)
                break;
        }

        var id = places[(int)EventColumn.Id] >= 0 ? EventColumn.Id : EventColumn.InstanceId;
        var message = places[(int)EventColumn.Message];
        columns = new()
        {
            Separator = separator,
            Count = count,
            End = fields.Next,
            IdName = names[(int)id],
            Id = places[(int)id],
            Source = places[(int)EventColumn.Source],
            Computer = places[(int)EventColumn.Computer],
            Date = places[(int)EventColumn.Date],
            Time = places[(int)EventColumn.Time],
            Message = message >= 0 ? message : count,
        };
        return columns is { Id: >= 0, Source: >= 0 } && (columns.Date >= 0 || columns.Time >= 0)
            && (IsEventName(text, columns.IdName) || IsProviderName(text, names[(int)EventColumn.Source]));
    }

    /// <summary>Many tables have an <c>Id</c>, a <c>Source</c> and a <c>Date</c>: one of the names must speak of events.</summary>
    private static bool IsEventName(ReadOnlySpan<char> text, TextSpan name) => !text.Slice(name.Start, name.Length).Equals("Id", StringComparison.OrdinalIgnoreCase);

    private static bool IsProviderName(ReadOnlySpan<char> text, TextSpan name) => text.Slice(name.Start, name.Length).Equals("ProviderName", StringComparison.OrdinalIgnoreCase);

    private static int SkipTypeLine(ReadOnlySpan<char> text)
    {
        var start = text.Length - text.TrimStart().Length;
        if (!text[start..].StartsWith(TypeLine, StringComparison.OrdinalIgnoreCase))
            return start;

        var end = text[start..].IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : text.Length - text[(start + end)..].TrimStart().Length;
    }

    /// <summary>Get-WinEvent, Get-EventLog, Win32_NTLogEvent, Event Viewer's export of a list.</summary>
    private static EventColumn NameOf(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[16];
        return name.Length <= lower.Length && name.ToLowerInvariant(lower) is > 0 and var length
            ? lower[..length] switch
            {
                "id" or "eventid" or "event id" or "event" or "eventcode" => EventColumn.Id,
                "instanceid" or "eventidentifier" => EventColumn.InstanceId,
                "source" or "providername" or "sourcename" or "event source" => EventColumn.Source,
                "machinename" or "computer" or "computername" => EventColumn.Computer,
                "date" => EventColumn.Date,
                "timecreated" or "timegenerated" or "date and time" or "time" => EventColumn.Time,
                "message" or "description" => EventColumn.Message,
                _ => EventColumn.Other,
            }
            : EventColumn.Other;
    }
}
