namespace ConfigLint.Formats.EventLog;

/// <summary>Walks over the fields of comma- or tab-separated text (RFC 4180): a quoted field may hold separators, doubled quotes and line ends.</summary>
internal ref struct TableFields(ReadOnlySpan<char> text, int start, char separator)
{
    private const char Quote = '"';

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>A separator stands before the next field.</summary>
    private bool _isInLine;

    /// <summary>The field as written, with its quotes.</summary>
    public TextSpan Current { get; private set; }

    /// <summary>A line end or the end of the text stands behind it.</summary>
    public bool IsLastOfLine { get; private set; }

    /// <summary>No line end stands behind the last field: a cut would leave it like this.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>The text ends inside quotes.</summary>
    public bool IsUnfinished { get; private set; }

    /// <summary>Where the next field starts.</summary>
    public int Next { get; private set; } = start;

    public bool MoveNext()
    {
        if (IsAtEnd || (Next >= _text.Length && !_isInLine))
            return false;

        var fieldStart = Next;
        var position = Next;
        if (position < _text.Length && _text[position] == Quote)
            position = SkipQuoted(position);

        position += _text[position..].IndexOfAny(separator, '\r', '\n') is >= 0 and var length ? length : _text.Length - position;
        Current = TextSpan.FromBounds(fieldStart, position);
        IsAtEnd = position == _text.Length;
        IsLastOfLine = IsAtEnd || _text[position] != separator;
        _isInLine = !IsLastOfLine;
        Next = IsAtEnd ? position : position + (_text[position] == '\r' && position + 1 < _text.Length && _text[position + 1] == '\n' ? 2 : 1);
        return true;
    }

    /// <summary>A field without the quotes around it.</summary>
    public static TextSpan Unquote(ReadOnlySpan<char> text, TextSpan field) =>
        field.Length > 1 && text[field.Start] == Quote && text[field.End - 1] == Quote ? new(field.Start + 1, field.Length - 2) : field;

    private int SkipQuoted(int position)
    {
        position++;
        while (_text[position..].IndexOf(Quote) is >= 0 and var length)
        {
            position += length + 1;
            if (position == _text.Length || _text[position] != Quote)
                return position;

            position++;
        }

        IsUnfinished = true;
        return _text.Length;
    }
}
