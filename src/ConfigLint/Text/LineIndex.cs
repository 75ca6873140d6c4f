namespace ConfigLint;

/// <summary>Where the lines of a text start; a line ends with CRLF, LF or CR.</summary>
internal static class LineIndex
{
    public static int[] Build(ReadOnlySpan<char> text)
    {
        var starts = new List<int>(capacity: 16) { 0 };
        for (var position = 0; text[position..].IndexOfAny('\r', '\n') is >= 0 and var offset;)
        {
            position += offset + 1;
            if (text[position - 1] == '\r' && position < text.Length && text[position] == '\n')
                position++;
            starts.Add(position);
        }

        return [.. starts];
    }

    /// <summary>The end of the line whose successor starts at <paramref name="nextStart"/>.</summary>
    public static int TrimLineEnd(ReadOnlySpan<char> text, int nextStart) =>
        nextStart >= 2 && text[nextStart - 1] == '\n' && text[nextStart - 2] == '\r' ? nextStart - 2 : nextStart - 1;
}
