using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.EventLog;

/// <summary>The date and the time that a record of <c>dumpel</c> or "Save As text" starts with.</summary>
/// <param name="Date"><c>4/11/95</c>, <c>11.04.95</c>, <c>1995-04-11</c>.</param>
/// <param name="Time"><c>4:58:39 AM</c> or <c>16:58:39</c>.</param>
internal readonly record struct LogTimeStamp(TextSpan Date, TextSpan Time)
{
    private const int LongestNumber = 4;

    /// <summary>What stands between the columns: a comma, a tab, or blanks.</summary>
    public static char SeparatorAt(ReadOnlySpan<char> text, int position) => position < text.Length && text[position] is ',' or '\t' ? text[position] : ' ';

    public static bool TryRead(ReadOnlySpan<char> text, TextSpan line, out LogTimeStamp stamp)
    {
        stamp = default;
        var position = line.Start;
        if (!TryReadNumbers(text, line.End, ref position, "/-.", least: 3))
            return false;

        var date = TextSpan.FromBounds(line.Start, position);
        var start = SkipSeparator(text, line.End, position);
        position = start;
        if (start == date.End || !TryReadNumbers(text, line.End, ref position, ":.", least: 2))
            return false;

        position = IncludeHalfOfDay(text, line.End, position);
        if (position < line.End && text[position] != ',' && !TranscriptLines.IsBlank(text[position]))
            return false;

        stamp = new(date, TextSpan.FromBounds(start, position));
        return true;
    }

    /// <summary>Two or three numbers with one sign between them.</summary>
    private static bool TryReadNumbers(ReadOnlySpan<char> text, int end, ref int position, string signs, int least)
    {
        var sign = '\0';
        for (var count = 1; ; count++)
        {
            var length = 0;
            while (position + length < end && length <= LongestNumber && char.IsAsciiDigit(text[position + length]))
                length++;
            if (length is 0 or > LongestNumber)
                return false;

            position += length;
            if (count == 3 || position == end || (count == 1 ? !signs.Contains(text[position], StringComparison.Ordinal) : text[position] != sign))
                return count >= least;

            sign = text[position++];
        }
    }

    private static int SkipSeparator(ReadOnlySpan<char> text, int end, int position)
    {
        var hasComma = false;
        for (; position < end && (TranscriptLines.IsBlank(text[position]) || (text[position] == ',' && !hasComma)); position++)
            hasComma |= text[position] == ',';

        return position;
    }

    /// <summary><c>AM</c> or <c>PM</c> is a token of its own.</summary>
    private static int IncludeHalfOfDay(ReadOnlySpan<char> text, int end, int position)
    {
        var start = position;
        while (start < end && text[start] == ' ')
            start++;

        var isHalf = start + 2 <= end && text[start] is 'A' or 'P' or 'a' or 'p' && text[start + 1] is 'M' or 'm';
        return isHalf && (start + 2 == end || text[start + 2] == ',' || TranscriptLines.IsBlank(text[start + 2])) ? start + 2 : position;
    }
}
