namespace ConfigLint.Formats.EventLog;

/// <summary>Reads what starts with a date and a time, if it is a record.</summary>
internal static class LogRecordReader
{
    /// <summary>Enough for the longest names of source and category; a header never needs more.</summary>
    private const int MostWords = 24;
    private const int MostColumns = 7;

    /// <param name="text">The log.</param>
    /// <param name="stamp">Its date and time.</param>
    /// <param name="lineEnd">Where its first line ends.</param>
    /// <param name="end">Where the next date and time stand, or the text ends.</param>
    /// <param name="record">The record.</param>
    public static bool TryRead(ReadOnlySpan<char> text, LogTimeStamp stamp, int lineEnd, int end, out LogRecord record)
    {
        var separator = LogTimeStamp.SeparatorAt(text, stamp.Time.End);
        if (separator != ' ' && TryReadColumns(text, stamp, lineEnd, separator, out record))
            return true;

        record = default;
        return separator != ',' && TryReadWords(text, stamp, end, out record);
    }

    /// <summary>Whether what follows a date and a time is the start of a record that could not be read: nothing, a type's number, or a type behind a source.</summary>
    public static bool IsCut(ReadOnlySpan<char> text, LogTimeStamp stamp, int end)
    {
        Span<TextSpan> buffer = stackalloc TextSpan[MostWords];
        var words = buffer[..LogColumns.SplitWords(text, TextSpan.FromBounds(stamp.Time.End, end), buffer)];
        return words.Length == 0 || LogWords.IsTypeNumber(text.Slice(words[0].Start, words[0].Length)) || SavedEventText.HasType(text, words);
    }

    private static bool TryReadColumns(ReadOnlySpan<char> text, LogTimeStamp stamp, int lineEnd, char separator, out LogRecord record)
    {
        Span<TextSpan> buffer = stackalloc TextSpan[MostColumns];
        var start = Math.Min(stamp.Time.End + 1, lineEnd);
        var columns = buffer[..LogColumns.Split(text, TextSpan.FromBounds(start, lineEnd), separator, buffer)];
        return DumpEventLog.TryReadColumns(text, stamp, columns, separator, out record) || SavedEventText.TryReadColumns(text, stamp, columns, out record);
    }

    private static bool TryReadWords(ReadOnlySpan<char> text, LogTimeStamp stamp, int end, out LogRecord record)
    {
        Span<TextSpan> buffer = stackalloc TextSpan[MostWords];
        var words = buffer[..LogColumns.SplitWords(text, TextSpan.FromBounds(stamp.Time.End, end), buffer)];
        return DumpEventLog.TryReadWords(text, stamp, words, out record) || SavedEventText.TryReadWords(text, stamp, words, out record);
    }
}
