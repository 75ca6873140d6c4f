namespace ConfigLint.Formats.Transcripts;

/// <summary>Walks over console output line by line, without making strings. CRLF, LF and CR end a line.</summary>
internal ref struct TranscriptLines(ReadOnlySpan<char> text)
{
    private const int TabStop = 8;

    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    public TranscriptLine Current { get; private set; }

    public bool MoveNext()
    {
        if (_next >= _text.Length)
            return false;

        var start = _next;
        var length = _text[start..].IndexOfAny('\r', '\n');
        var end = length < 0 ? _text.Length : start + length;
        _next = length < 0 ? end : end + (_text[end] == '\r' && end + 1 < _text.Length && _text[end + 1] == '\n' ? 2 : 1);
        Current = Measure(start, end, hasLineEnd: length >= 0);
        return true;
    }

    /// <summary>White space, the no-break spaces of web pages included, and the NULs of damaged files.</summary>
    public static bool IsBlank(char c) => c == '\0' || char.IsWhiteSpace(c);

    private readonly TranscriptLine Measure(int start, int end, bool hasLineEnd)
    {
        var contentEnd = end;
        while (contentEnd > start && IsBlank(_text[contentEnd - 1]))
            contentEnd--;

        var contentStart = start;
        var indent = 0;
        for (; contentStart < contentEnd && (IsBlank(_text[contentStart]) || _text[contentStart] is '#' or '>'); contentStart++)
            indent = _text[contentStart] == '\t' ? (indent / TabStop + 1) * TabStop : indent + 1;

        return new(start, end, contentStart, contentEnd, indent, hasLineEnd);
    }
}
