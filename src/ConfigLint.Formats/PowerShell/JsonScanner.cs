namespace ConfigLint.Formats.PowerShell;

/// <summary>Walks over JSON (RFC 8259) by position, without making strings: it finds where tokens end. The first fault stops it.</summary>
internal ref struct JsonScanner(ReadOnlySpan<char> text, int position)
{
    /// <summary>As many levels as <c>System.Text.Json</c> takes; <c>ConvertTo-Json</c> writes two unless told otherwise, a hundred at most.</summary>
    public const int DeepestNesting = 64;

    /// <summary>The fault of a bracket below the deepest level.</summary>
    public const string TooDeep = "values are nested deeper than 64 levels";

    private const string Literals = "true\0false\0null";

    private readonly ReadOnlySpan<char> _text = text;

    public int Position { get; set; } = position;

    /// <summary>Why the last <c>Try…</c> said no.</summary>
    public JsonFault Fault { get; private set; }

    public readonly bool IsAtEnd => Position >= _text.Length;

    /// <summary>The text ended, and nothing before that was wrong.</summary>
    public readonly bool IsCut => Fault.Message is not null && Fault.Position >= _text.Length;

    /// <summary>NUL at the end of the text.</summary>
    public readonly char Current => IsAtEnd ? '\0' : _text[Position];

    /// <summary>JSON's own blanks, and the NULs and byte order marks that appending to a file leaves behind.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\n' or '\r' or '\t' or '\0' or '\uFEFF';

    public void SkipBlanks()
    {
        while (Position < _text.Length && IsBlank(_text[Position]))
            Position++;
    }

    /// <summary>Steps into an array or object. <paramref name="hasItem"/>: at its first item; else behind its end.</summary>
    public bool TryOpen(int depth, char close, out bool hasItem)
    {
        hasItem = false;
        if (depth >= DeepestNesting)
            return Fail(Position, TooDeep);

        Position++;
        SkipBlanks();
        if (IsAtEnd)
            return Fail(Position, "a value was expected");

        hasItem = Current != close;
        Position += hasItem ? 0 : 1;
        return true;
    }

    /// <summary>Behind an item: <paramref name="hasItem"/>: at the next one; else behind the end of the array or object.</summary>
    public bool TryNext(char close, out bool hasItem)
    {
        SkipBlanks();
        hasItem = Current == ',';
        if (!hasItem && (IsAtEnd || Current != close))
            return Fail(Position, close == '}' ? "',' or '}' was expected" : "',' or ']' was expected");

        Position++;
        if (!hasItem)
            return true;

        SkipBlanks();
        return !IsAtEnd || Fail(Position, "a value was expected");
    }

    /// <summary>A property's name and colon; stops at its value.</summary>
    public bool TryReadName(out TextSpan name)
    {
        var start = Position;
        name = default;
        if (IsAtEnd || Current != '"')
            return Fail(Position, "a property's name between quotes was expected");
        if (!TrySkipString())
            return false;

        name = TextSpan.FromBounds(start + 1, Position - 1);
        SkipBlanks();
        if (IsAtEnd || Current != ':')
            return Fail(Position, "':' was expected behind a property's name");

        Position++;
        SkipBlanks();
        return true;
    }

    /// <summary>A whole value of any kind.</summary>
    /// <param name="depth">Number of arrays and objects that it stands in.</param>
    public bool TrySkipValue(int depth) => Current switch
    {
        '"' => TrySkipString(),
        '{' => TrySkipObject(depth),
        '[' => TrySkipArray(depth),
        '-' or (>= '0' and <= '9') => TrySkipNumber(),
        _ => TrySkipLiteral(),
    };

    private bool TrySkipObject(int depth)
    {
        if (!TryOpen(depth, '}', out var hasItem))
            return false;

        while (hasItem)
        {
            if (!TryReadName(out _) || !TrySkipValue(depth + 1) || !TryNext('}', out hasItem))
                return false;
        }

        return true;
    }

    private bool TrySkipArray(int depth)
    {
        if (!TryOpen(depth, ']', out var hasItem))
            return false;

        while (hasItem)
        {
            if (!TrySkipValue(depth + 1) || !TryNext(']', out hasItem))
                return false;
        }

        return true;
    }

    private bool TrySkipString()
    {
        for (var i = Position + 1; i < _text.Length; i++)
        {
            switch (_text[i])
            {
                case '"':
                    Position = i + 1;
                    return true;
                case '\\':
                    if (!TrySkipEscape(ref i))
                        return false;
                    break;
                case < ' ':
                    return Fail(i, "a string must not hold a line end or another control character");
            }
        }

        return Fail(_text.Length, "a quote was expected at the end of a string");
    }

    private bool TrySkipEscape(ref int i)
    {
        const int HexDigits = 4;
        var start = i;
        if (++i >= _text.Length)
            return Fail(_text.Length, "a quote was expected at the end of a string");
        if (_text[i] is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't')
            return true;
        if (_text[i] != 'u')
            return Fail(start, "one of JSON's escapes was expected; a backslash is written as two");

        for (var end = i + HexDigits; i < end;)
        {
            if (++i >= _text.Length)
                return Fail(_text.Length, "a quote was expected at the end of a string");
            if (!char.IsAsciiHexDigit(_text[i]))
                return Fail(start, "four hexadecimal digits were expected behind '\\u'");
        }

        return true;
    }

    private bool TrySkipNumber()
    {
        if (Current == '-')
            Position++;
        if (Current == '0')
            Position++;
        else if (!TrySkipDigits())
            return false;

        if (Current == '.')
        {
            Position++;
            if (!TrySkipDigits())
                return false;
        }

        if (Current is not ('e' or 'E'))
            return true;

        Position++;
        if (Current is '+' or '-')
            Position++;
        return TrySkipDigits();
    }

    private bool TrySkipDigits()
    {
        var start = Position;
        while (char.IsAsciiDigit(Current))
            Position++;

        return Position > start || Fail(Position, "a digit was expected");
    }

    private bool TrySkipLiteral()
    {
        var word = Current switch { 't' => Literals.AsSpan(0, 4), 'f' => Literals.AsSpan(5, 5), 'n' => Literals.AsSpan(11, 4), _ => default };
        var length = word.IsEmpty ? 0 : _text[Position..].CommonPrefixLength(word);
        if (word.IsEmpty || length < word.Length)
            return Fail(Position + length == _text.Length ? _text.Length : Position, "a value was expected");

        Position += length;
        return true;
    }

    private bool Fail(int position, string message)
    {
        Fault = new(position, message);
        return false;
    }
}
