namespace ConfigLint.Formats.EventLog;

/// <summary>Reads a record of Event Viewer's "Save As text": date, time, source, type, category, id, user, computer, description.</summary>
internal static class SavedEventText
{
    private const int SourceColumn = 0;
    private const int TypeColumn = 1;
    private const int CategoryColumn = 2;
    private const int IdColumn = 3;
    private const int UserColumn = 4;
    private const int ComputerColumn = 5;
    private const int DescriptionColumn = 6;
    private const int LongestName = 8;

    /// <summary>Columns between commas or tabs.</summary>
    public static bool TryReadColumns(ReadOnlySpan<char> text, LogTimeStamp stamp, ReadOnlySpan<TextSpan> columns, out LogRecord record)
    {
        record = default;
        if (columns.Length <= IdColumn || !LogWords.IsType(Slice(text, columns[TypeColumn])) || !EventNumber.TryRead(Slice(text, columns[IdColumn]), out var id))
            return false;

        record = new()
        {
            Columns = Create(stamp, columns[SourceColumn], columns[IdColumn], id) with { Computer = columns.Length > ComputerColumn ? columns[ComputerColumn] : default },
            TextStart = columns.Length > DescriptionColumn ? columns[DescriptionColumn].Start : columns[^1].End,
            IsCertain = columns.Length > UserColumn || LogWords.IsNamelessCategory(Slice(text, columns[CategoryColumn])),
        };
        return true;
    }

    /// <summary>Columns between blanks: the type ends the source, the id ends the category. Any of them may stand on the next line.</summary>
    public static bool TryReadWords(ReadOnlySpan<char> text, LogTimeStamp stamp, ReadOnlySpan<TextSpan> words, out LogRecord record)
    {
        record = default;
        var type = FindType(text, words);
        if (type < 0)
            return false;

        var idIndex = FindId(text, words, type + LogWords.TypeLength(text, words, type));
        if (idIndex < 0 || !EventNumber.TryRead(Slice(text, words[idIndex]), out var id))
            return false;

        var userLength = LogWords.UserLength(text, words, idIndex + 1);
        var columns = Create(stamp, TextSpan.FromBounds(words[0].Start, words[type - 1].End), words[idIndex], id);
        var textStart = words[idIndex].End;
        if (userLength > 0)
            (columns, textStart) = WithComputer(text, words, idIndex + 1 + userLength, columns);

        record = new()
        {
            Columns = columns,
            TextStart = textStart,
            IsCertain = userLength > 0 || LogWords.IsNamelessCategory(Slice(text, words[idIndex - 1])),
        };
        return true;
    }

    public static bool HasType(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words) => FindType(text, words) >= 0;

    /// <summary>A source may hold such a word itself (<c>Application Error</c>): the one before a category without a name is the type, else the first.</summary>
    private static int FindType(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words)
    {
        var first = -1;
        for (var i = 1; i < words.Length && i <= LongestName; i++)
        {
            var length = LogWords.TypeLength(text, words, i);
            if (length == 0)
                continue;
            if (i + length < words.Length && LogWords.IsNamelessCategory(Slice(text, words[i + length])))
                return i;
            if (first < 0)
                first = i;
        }

        return first;
    }

    /// <summary>A category may hold a number: the one before a user is the id, else the first.</summary>
    private static int FindId(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, int start)
    {
        var first = -1;
        for (var i = start; i < words.Length && i <= start + LongestName; i++)
        {
            if (!LogWords.IsNumber(Slice(text, words[i])))
                continue;
            if (LogWords.UserLength(text, words, i + 1) > 0)
                return i;
            if (first < 0)
                first = i;
        }

        return first;
    }

    /// <summary>The word behind the user; <c>&lt;MTA Name&gt;</c> in an article is no name.</summary>
    private static (EventRecord Columns, int TextStart) WithComputer(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, int index, EventRecord columns)
    {
        if (index >= words.Length)
            return (columns, words[^1].End);
        if (text[words[index].Start] != '<')
            return IsProse(text, words, index) ? (columns, words[index].Start) : (columns with { Computer = words[index] }, words[index].End);

        for (var i = index; i < words.Length; i++)
        {
            if (text[words[i].End - 1] == '>')
                return (columns, words[i].End);
        }

        return (columns, words[index].Start);
    }

    /// <summary>The computer is missing (KB Q181931): the description begins on the next line, and not with a name in capitals.</summary>
    private static bool IsProse(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, int index) =>
        text[words[index - 1].End..words[index].Start].ContainsAny('\r', '\n') && (words[index].Length < 2 || !LogWords.IsComputer(Slice(text, words[index])));

    private static EventRecord Create(LogTimeStamp stamp, TextSpan source, TextSpan id, int number) =>
        new() { Id = id, EventId = number, Label = id, Source = source, Date = stamp.Date, Time = stamp.Time };

    private static ReadOnlySpan<char> Slice(ReadOnlySpan<char> text, TextSpan span) => text.Slice(span.Start, span.Length);
}
