using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.EventLog;

/// <summary>Splits the start of a record into columns or words, as many as fit.</summary>
internal static class LogColumns
{
    /// <summary>Columns of one line by a comma or a tab, without the blanks around them. A column past the last is part of the text.</summary>
    public static int Split(ReadOnlySpan<char> text, TextSpan line, char separator, Span<TextSpan> columns)
    {
        var count = 0;
        var start = line.Start;
        while (count < columns.Length)
        {
            var length = text[start..line.End].IndexOf(separator);
            var end = length < 0 ? line.End : start + length;
            columns[count++] = Trim(text, start, end);
            if (length < 0)
                break;

            start = end + 1;
        }

        return count;
    }

    /// <summary>Words by blanks, tabs and line ends; paste marks at the start of a line are none.</summary>
    public static int SplitWords(ReadOnlySpan<char> text, TextSpan region, Span<TextSpan> words)
    {
        var count = 0;
        var position = region.Start;
        var isLineStart = false;
        while (count < words.Length)
        {
            for (; position < region.End && (TranscriptLines.IsBlank(text[position]) || (isLineStart && text[position] is '#' or '>')); position++)
                isLineStart |= text[position] is '\r' or '\n';
            if (position == region.End)
                break;

            var start = position;
            while (position < region.End && !TranscriptLines.IsBlank(text[position]))
                position++;

            words[count++] = TextSpan.FromBounds(start, position);
            isLineStart = false;
        }

        return count;
    }

    public static TextSpan Trim(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && TranscriptLines.IsBlank(text[start]))
            start++;
        while (end > start && TranscriptLines.IsBlank(text[end - 1]))
            end--;

        return TextSpan.FromBounds(start, end);
    }
}
