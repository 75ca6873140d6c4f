namespace ConfigLint.Formats.EventLog;

/// <summary>Reads a record of <c>dumpel</c>: date, time, type, category and id as numbers, user and source in either order, computer, strings.</summary>
internal static class DumpEventLog
{
    private const int IdIndex = 2;
    private const int TailIndex = 3;
    private const int LongestName = 8;

    /// <summary>Columns between commas or tabs.</summary>
    public static bool TryReadColumns(ReadOnlySpan<char> text, LogTimeStamp stamp, ReadOnlySpan<TextSpan> columns, char separator, out LogRecord record)
    {
        record = default;
        if (columns.Length <= TailIndex + 1 || !AreNumbers(text, columns) || !EventNumber.TryRead(Slice(text, columns[IdIndex]), out var id))
            return false;

        var isUserFirst = LogWords.IsUser(Slice(text, columns[TailIndex]));
        var computer = columns.Length > TailIndex + 2 ? columns[TailIndex + 2] : default;
        record = Create(stamp, columns, id, columns[isUserFirst ? TailIndex + 1 : TailIndex], computer) with
        {
            TextStart = columns.Length > TailIndex + 3 ? columns[TailIndex + 3].Start : columns[^1].End,
            Separator = separator,
        };
        return true;
    }

    /// <summary>Columns between blanks: content tells where the source ends.</summary>
    public static bool TryReadWords(ReadOnlySpan<char> text, LogTimeStamp stamp, ReadOnlySpan<TextSpan> words, out LogRecord record)
    {
        record = default;
        if (words.Length <= TailIndex + 1 || !AreNumbers(text, words) || !EventNumber.TryRead(Slice(text, words[IdIndex]), out var id))
            return false;

        var userLength = LogWords.UserLength(text, words, TailIndex);
        var (source, computer) = userLength > 0 ? UserFirst(text, words, TailIndex + userLength) : SourceFirst(text, words);
        if (source < 0)
            return false;

        var first = userLength > 0 ? TailIndex + userLength : TailIndex;
        var hasComputer = computer < words.Length;
        record = Create(stamp, words, id, TextSpan.FromBounds(words[first].Start, words[source].End), hasComputer ? words[computer] : default) with
        {
            TextStart = hasComputer ? words[computer].End : words[^1].End,
            Separator = ' ',
        };
        return true;
    }

    /// <summary>Indexes of the source's last word and of the computer. A wide gap before a name in capitals ends a source of several words.</summary>
    private static (int Source, int Computer) UserFirst(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, int first)
    {
        if (first >= words.Length)
            return (-1, -1);

        var last = first + LogWords.SourceLength(text, words, first) - 1;
        for (var i = last; i + 1 < words.Length && i < first + LongestName / 2; i++)
        {
            var isWide = IsWideGap(text, words[i].End, words[i + 1].Start);
            var isComputer = LogWords.IsComputer(Slice(text, words[i + 1]));
            if (isComputer && isWide)
                last = i;
            if (isComputer || isWide)
                break;
        }

        return (last, last + 1);
    }

    private static (int Source, int Computer) SourceFirst(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words)
    {
        for (var i = TailIndex + 1; i < words.Length && i <= TailIndex + LongestName; i++)
        {
            var length = LogWords.UserLength(text, words, i);
            if (length > 0)
                return (i - 1, i + length);
        }

        return (-1, -1);
    }

    private static bool IsWideGap(ReadOnlySpan<char> text, int start, int end) => end - start > 1 || text[start] == '\t';

    private static bool AreNumbers(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> columns) =>
        LogWords.IsTypeNumber(Slice(text, columns[0])) && LogWords.IsNumber(Slice(text, columns[1])) && LogWords.IsNumber(Slice(text, columns[IdIndex]));

    private static LogRecord Create(LogTimeStamp stamp, ReadOnlySpan<TextSpan> columns, int id, TextSpan source, TextSpan computer) => new()
    {
        Columns = new() { Id = columns[IdIndex], EventId = id, Label = columns[IdIndex], Source = source, Computer = computer, Date = stamp.Date, Time = stamp.Time },
        TextStart = 0,
        HasStrings = true,
        IsCertain = true,
    };

    private static ReadOnlySpan<char> Slice(ReadOnlySpan<char> text, TextSpan span) => text.Slice(span.Start, span.Length);
}
