using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.IpConfig;

/// <summary>A line of the shape <c>Label. . . . : value</c>, as offsets into its content.</summary>
/// <param name="LabelLength">Of the label without dots, blanks and colon; zero: the line has none.</param>
/// <param name="ValueStart">Behind the colon.</param>
/// <param name="HasLeader">Dots lead from the label to the colon.</param>
internal readonly record struct LabelLine(int LabelLength, int ValueStart, bool HasLeader)
{
    /// <summary>Addresses hold colons and labels may: the separator is the first colon behind a dot or blank, else the first before a blank.</summary>
    public static bool TryRead(ReadOnlySpan<char> content, out LabelLine line)
    {
        line = default;
        var separator = FindSeparator(content);
        if (separator < 0)
            return false;

        var end = separator;
        var dots = 0;
        for (; end > 0 && (content[end - 1] == '.' || TranscriptLines.IsBlank(content[end - 1])); end--)
            dots += content[end - 1] == '.' ? 1 : 0;

        line = new(end, separator + 1, dots > 0);
        return true;
    }

    private static int FindSeparator(ReadOnlySpan<char> content)
    {
        var fallback = -1;
        for (var i = content.IndexOf(':'); i >= 0; i = Next(content, i))
        {
            var isDoubled = i + 1 < content.Length && content[i + 1] == ':';
            if (!isDoubled && (i == 0 || content[i - 1] == '.' || TranscriptLines.IsBlank(content[i - 1])))
                return i;
            if (fallback < 0 && (i + 1 == content.Length || TranscriptLines.IsBlank(content[i + 1])))
                fallback = i;
        }

        return fallback;
    }

    private static int Next(ReadOnlySpan<char> content, int colon)
    {
        var next = content[(colon + 1)..].IndexOf(':');
        return next < 0 ? -1 : colon + 1 + next;
    }
}
