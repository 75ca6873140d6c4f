using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.Fields;

/// <summary>A line of a table whose comments start with <c>#</c>, wherever that stands (hosts(5), services(5)).</summary>
internal static class CommentedLine
{
    public const string Mark = "#";

    /// <summary>The fields before the comment.</summary>
    public static FieldReader Fields(ReadOnlySpan<char> text, TranscriptLine line)
    {
        var length = text[line.Start..line.End].IndexOf(Mark);
        return new(text, line.Start, length < 0 ? line.End : line.Start + length);
    }
}
