namespace ConfigLint.Formats.Transcripts;

/// <summary>One line of console output: where it stands, and its content without what a paste puts around it.</summary>
/// <param name="Start">First character of the line.</param>
/// <param name="End">Behind its last character, before the line end.</param>
/// <param name="ContentStart">First character that is neither blank, NUL nor a quoting mark (<c>#</c>, <c>&gt;</c>).</param>
/// <param name="ContentEnd">Behind the last character that is neither blank nor NUL; the same as <paramref name="ContentStart"/> on a blank line.</param>
/// <param name="Indent">Column of the content on a screen with tab stops every eight columns.</param>
/// <param name="HasLineEnd">False only for a last line without one.</param>
internal readonly record struct TranscriptLine(int Start, int End, int ContentStart, int ContentEnd, int Indent, bool HasLineEnd)
{
    public bool IsBlank => ContentStart == ContentEnd;

    public int Width => End - Start;

    public TextSpan Content => TextSpan.FromBounds(ContentStart, ContentEnd);
}
