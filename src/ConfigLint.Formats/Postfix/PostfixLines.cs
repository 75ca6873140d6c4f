namespace ConfigLint.Formats.Postfix;

/// <summary>Walks over physical lines without making strings. White space, and what is no line of a setting, as Postfix's readllines tells them apart.</summary>
internal ref struct PostfixLines(ReadOnlySpan<char> text, int start, int end)
{
    private readonly ReadOnlySpan<char> _text = text[..end];
    private int _next = start;

    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>First character that is no white space; the line's end where there is none.</summary>
    public int ContentStart { get; private set; }

    public readonly int Indent => ContentStart - Start;

    public readonly bool IsBlank => ContentStart == End;

    /// <summary>Blank or a comment, indented or not: it neither begins, continues nor ends a setting.</summary>
    public readonly bool IsSkipped => IsBlank || _text[ContentStart] == '#';

    public bool MoveNext()
    {
        if (_next >= _text.Length)
            return false;

        Start = _next;
        var length = _text[Start..].IndexOfAny('\r', '\n');
        End = length < 0 ? _text.Length : Start + length;
        _next = length < 0 ? End : End + (_text[End] == '\r' && End + 1 < _text.Length && _text[End + 1] == '\n' ? 2 : 1);
        for (ContentStart = Start; ContentStart < End && IsSpace(_text[ContentStart]);)
            ContentStart++;
        return true;
    }

    /// <summary>What C's <c>isspace</c> takes for white space, and the NULs of damaged files; a no-break space is a character like any other.</summary>
    public static bool IsSpace(char c) => c is ' ' or (>= '\t' and <= '\r') or '\0';
}
