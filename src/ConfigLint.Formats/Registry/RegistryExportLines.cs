using System.Globalization;

namespace ConfigLint.Formats.Registry;

/// <summary>The lines of a registry export, and what a place in a line alone tells. A copy remembers its line, to come back to.</summary>
internal ref struct RegistryExportLines
{
    private readonly ReadOnlySpan<char> _text;
    private readonly bool _isQuoted;
    private int _next;
    private int _start;
    private int _end;

    public RegistryExportLines(ReadOnlySpan<char> text, RegistryExportHeader header)
    {
        _text = text;
        _isQuoted = header.IsQuoted;
        _next = header.End;
    }

    /// <summary>The line's first character behind its indent.</summary>
    public readonly int Start => _start;

    /// <summary>Just behind the line's last character that is no blank.</summary>
    public readonly int End => _end;

    /// <summary>The file ends with this line.</summary>
    public readonly bool IsLast => _end == _text.Length;

    /// <summary>Moves to the rest of the line that a position is in.</summary>
    public void MoveTo(int position)
    {
        _next = position;
        _ = Next();
    }

    /// <summary>Moves to the next line and leaves out its indent, its trailing blanks, and the <c>#</c> that it was pasted behind.</summary>
    public bool Next()
    {
        if (_next >= _text.Length)
            return false;

        var length = _text[_next..].IndexOfAny('\r', '\n');
        (_start, _end) = (_next, length < 0 ? _text.Length : _next + length);
        _next = _end + 1;
        if (_next < _text.Length && _text[_end] == '\r' && _text[_next] == '\n')
            _next++;

        _start = SkipBlanks(_start, _end);
        if (_isQuoted && _start < _end && _text[_start] == '#')
            _start = SkipBlanks(_start + 1, _end);
        while (_end > _start && IsBlank(_text[_end - 1]))
            _end--;
        return true;
    }

    public readonly bool IsBareKey() => _text[_start.._end].TrimStart('\\').StartsWith("HKEY_", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a name and the blanks behind it.</summary>
    public readonly bool TryReadName(ref int position, int end, out TextSpan name)
    {
        name = new(position, 0);
        if (_text[position] == '@')
        {
            position = SkipBlanks(position + 1, end);
            return true;
        }

        var start = position + 1;
        for (position = start; position < end && _text[position..end].IndexOfAny('"', '\\') is >= 0 and var length;)
        {
            position += length;
            if (_text[position] == '"')
            {
                name = TextSpan.FromBounds(start, position);
                position = SkipBlanks(position + 1, end);
                return true;
            }

            // What a backslash escapes closes nothing.
            position += 2;
        }

        position = end;
        return false;
    }

    /// <summary><c>hex:</c> or <c>hex(n):</c>, n hexadecimal without <c>0x</c>.</summary>
    public readonly bool TryReadHexType(int position, out RegistryValueKind kind, out int bytes)
    {
        (kind, bytes) = (RegistryValueKind.Binary, position + 1);
        if (position < _end && _text[position] == ':')
            return true;
        if (position == _end || _text[position] != '(')
            return false;

        var end = SkipHexDigits(position + 1, _end);
        bytes = end + 2;
        if (end - position is < 2 or > 9 || !_text[end.._end].StartsWith("):", StringComparison.Ordinal))
            return false;

        kind = (RegistryValueKind)unchecked((int)uint.Parse(_text[(position + 1)..end], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
        return true;
    }

    public readonly bool StartsValue(int position) =>
        position < _end && _text[position] is '"' or '@' && TryReadName(ref position, _end, out _) && position < _end && _text[position] == '=';

    public readonly int SkipHexDigits(int position, int end)
    {
        while (position < end && char.IsAsciiHexDigit(_text[position]))
            position++;
        return position;
    }

    /// <summary>Behind as many <c>41,</c> as follow each other.</summary>
    public readonly int SkipPairs(int position, int end)
    {
        var text = _text[..end];
        while (position + 2 < text.Length && text[position + 2] == ',' && char.IsAsciiHexDigit(text[position]) && char.IsAsciiHexDigit(text[position + 1]))
            position += 3;
        return position;
    }

    public readonly int SkipBlanks(int position, int end)
    {
        while (position < end && IsBlank(_text[position]))
            position++;
        return position;
    }

    public static bool IsBlank(char character) => character is ' ' or '\t' or '\0' or '\uFEFF';
}
