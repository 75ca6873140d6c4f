namespace ConfigLint.Formats.Registry;

/// <summary>The lines that <c>reg query</c> printed, and what each of them alone tells.</summary>
internal ref struct RegQueryLines(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;
    private int _start;
    private int _end;

    /// <summary>The line without its indent and its trailing blanks.</summary>
    public readonly TextSpan Span => TextSpan.FromBounds(_start, _end);

    public readonly ReadOnlySpan<char> Characters => _text[_start.._end];

    public bool Next(out int indent)
    {
        indent = 0;
        if (_next >= _text.Length)
            return false;

        var length = _text[_next..].IndexOfAny('\r', '\n');
        var lineStart = _next;
        _end = length < 0 ? _text.Length : _next + length;
        _next = _end + 1;
        if (_next < _text.Length && _text[_end] == '\r' && _text[_next] == '\n')
            _next++;

        _start = SkipBlanks(lineStart);
        if (_start < _end && _text[_start] == '#')
            _start = SkipBlanks(_start + 1);
        indent = _start - lineStart;
        while (_end > _start && IsBlank(_text[_end - 1]))
            _end--;
        return true;
    }

    /// <summary><c>HKEY_LOCAL_MACHINE\…</c>, perhaps behind the name of the machine that was asked.</summary>
    public readonly bool IsKey()
    {
        var line = _text[_start.._end];
        if (line.StartsWith(@"\\") && line[2..].IndexOf('\\') is >= 0 and var machine)
            line = line[(machine + 3)..];
        return line.StartsWith("HKEY_", StringComparison.Ordinal) && !line.Contains("  ", StringComparison.Ordinal);
    }

    /// <summary>Finds the type's column; what stands before it is the name, what stands behind it the data.</summary>
    public readonly bool TryReadValue(out PrintedValue value)
    {
        value = default;
        for (var position = _start; position < _end;)
        {
            var length = _text[position.._end].IndexOf("REG_", StringComparison.Ordinal);
            if (length < 0)
                return false;

            var type = position + length;
            position = type;
            while (position < _end && (char.IsAsciiLetterUpper(_text[position]) || _text[position] == '_'))
                position++;

            // Nothing but a blank, or the colon of a list, may stand before the type and behind it.
            if (type == _start || !IsColumnEnd(type - 1) || !IsColumnEnd(position) || !TryGetKind(_text[type..position], out var kind))
                continue;

            value = new(ReadName(type), ReadData(position, kind), kind);
            return true;
        }

        return false;
    }

    private readonly bool IsColumnEnd(int position) => position >= _end || IsBlank(_text[position]) || _text[position] == ':';

    private readonly TextSpan ReadName(int typeStart)
    {
        var end = typeStart;
        while (end > _start && IsBlank(_text[end - 1]))
            end--;
        if (end > _start && _text[end - 1] == ':')
            end--;
        return TextSpan.FromBounds(_start, end);
    }

    /// <summary>Notes write <c>128000 (Decimal)</c> (KB Q120487): the word is no part of the number.</summary>
    private readonly TextSpan ReadData(int typeEnd, RegistryValueKind kind)
    {
        const string Decimal = " (Decimal)";
        var (start, end) = (SkipBlanks(typeEnd), _end);
        if (start < _end && _text[start] == ':' && (start == typeEnd || start + 1 == _end || IsBlank(_text[start + 1])))
            start = SkipBlanks(start + 1);
        if (kind is RegistryValueKind.DWord or RegistryValueKind.QWord && _text[start..end].EndsWith(Decimal, StringComparison.OrdinalIgnoreCase))
            end -= Decimal.Length;
        return TextSpan.FromBounds(start, end);
    }

    private static bool TryGetKind(ReadOnlySpan<char> type, out RegistryValueKind kind)
    {
        RegistryValueKind? found = type switch
        {
            "REG_NONE" => RegistryValueKind.None,
            "REG_SZ" => RegistryValueKind.String,
            "REG_EXPAND_SZ" => RegistryValueKind.ExpandString,
            "REG_BINARY" => RegistryValueKind.Binary,
            "REG_DWORD" or "REG_DWORD_LITTLE_ENDIAN" => RegistryValueKind.DWord,
            "REG_DWORD_BIG_ENDIAN" => (RegistryValueKind)5,
            "REG_LINK" => (RegistryValueKind)6,
            "REG_MULTI_SZ" => RegistryValueKind.MultiString,
            "REG_RESOURCE_LIST" => (RegistryValueKind)8,
            "REG_FULL_RESOURCE_DESCRIPTOR" => (RegistryValueKind)9,
            "REG_RESOURCE_REQUIREMENTS_LIST" => (RegistryValueKind)10,
            "REG_QWORD" or "REG_QWORD_LITTLE_ENDIAN" => RegistryValueKind.QWord,
            _ => null,
        };
        kind = found ?? RegistryValueKind.None;
        return found is not null;
    }

    private readonly int SkipBlanks(int position)
    {
        while (position < _end && IsBlank(_text[position]))
            position++;
        return position;
    }

    private static bool IsBlank(char character) => character is ' ' or '\t' or '\0' or '\uFEFF';
}
