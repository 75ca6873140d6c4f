using System.Globalization;
using System.Text;

namespace ConfigLint.Formats.Registry;

/// <summary>
/// Reads a registry export as the registry editor does, one line at a time; what it refuses states nothing and becomes an error. A few
/// breaches that articles print (a wrapped key, two values on a line) are errors too, but read.
/// </summary>
internal ref struct RegistryExportParser
{
    private const string DWord = "dword:";
    private static readonly Encoding Ansi = CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1;

    private readonly ReadOnlySpan<char> _text;
    private readonly bool _isQuoted;
    private readonly RegistrySyntaxBuilder _syntax;
    private int _next;
    private int _start;
    private int _end;

    private RegistryExportParser(ReadOnlySpan<char> text, RegistryExportHeader header, RegistrySyntaxBuilder syntax)
    {
        _text = text;
        _isQuoted = header.IsQuoted;
        _next = header.End;
        _syntax = syntax;
    }

    public static RegistrySyntax Parse(SourceText text, CancellationToken cancellationToken)
    {
        var characters = text.Characters.Span;
        var header = RegistryExportHeader.Find(characters);
        var syntax = new RegistrySyntaxBuilder(text);
        if (header.Version == -1)
            syntax.AddError(CaptureErrorKind.Syntax, header.Start, header.End, "expected exactly 'REGEDIT4' or 'Windows Registry Editor Version 5.00'; the registry editor reads nothing of this file");
        else
            new RegistryExportParser(characters, header, syntax).Run(header.Version == 0, cancellationToken);

        // Without a header only the file's own encoding tells what its strings' bytes are.
        var isUnicode = header.Version == 5 || (header.Version == 0 && text.Encoding is UnicodeEncoding);
        return syntax.Build(isUnicode ? Encoding.Unicode : Ansi, header.Version == 4);
    }

    private void Run(bool lacksHeader, CancellationToken cancellationToken)
    {
        for (var lines = 0; NextLine(); lines++)
        {
            if ((lines & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (_start == _end)
                continue;

            if (lacksHeader)
            {
                _syntax.AddError(CaptureErrorKind.Syntax, _start, _end, "expected 'REGEDIT4' or 'Windows Registry Editor Version 5.00' as the first line");
                lacksHeader = false;
            }

            switch (_text[_start])
            {
                case '[':
                    ReadKey();
                    break;
                case '"' or '@':
                    ReadValues();
                    break;
                case 'H' or 'h' or '\\' when IsBareKey():
                    ReadBareKey();
                    break;
            }
        }
    }

    /// <summary>Moves to the next line and leaves out its indent, its trailing blanks, and the <c>#</c> that it was pasted behind.</summary>
    private bool NextLine()
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

    private void ReadKey()
    {
        var (start, end) = (_start, _end);
        var close = _text[start..end].LastIndexOf(']');
        if (close < 0 && !TryJoinWrappedKey(start, ref end, ref close))
        {
            RefuseKey(start, end, AtEndOfLine(), "expected ']' at the end of the key");
            return;
        }

        // Up to the last bracket of the line: names of keys may hold brackets.
        var path = TextSpan.FromBounds(start + 1, start + close);
        var isDeletion = path.Length > 0 && _text[path.Start] == '-';
        if (isDeletion)
            path = TextSpan.FromBounds(path.Start + 1, path.End);

        if (path.Length == 0 || IsBlank(_text[path.Start]))
            RefuseKey(start, end, CaptureErrorKind.Syntax, "expected the key's root right behind the bracket");
        else
            _syntax.OpenKey(TextSpan.FromBounds(start, start + close + 1), path, isDeletion ? KeyFlags.Deletion : KeyFlags.None);
    }

    /// <summary>KB Q169838, Q194029, Q195178, Q222967: a key printed over two lines inside its brackets.</summary>
    private bool TryJoinWrappedKey(int start, ref int end, ref int close)
    {
        var (nextLine, firstEnd) = (_next, end);
        if (NextLine() && _start < _end && _text[_start] is not ('[' or '"' or '@' or ';') && _text[_start.._end].LastIndexOf(']') is >= 0 and var found)
        {
            (end, close) = (_end, _start + found - start);
            _syntax.AddError(CaptureErrorKind.Syntax, start, firstEnd, "expected ']' on the same line as '['");
            return true;
        }

        (_next, _start, _end) = (nextLine, start, firstEnd);
        return false;
    }

    private void RefuseKey(int start, int end, CaptureErrorKind kind, string message)
    {
        _syntax.AddError(kind, start, end, message);
        _syntax.OpenKey(TextSpan.FromBounds(start, end), TextSpan.FromBounds(start + 1, end), KeyFlags.Unreadable);
    }

    private readonly bool IsBareKey() => _text[_start.._end].TrimStart('\\').StartsWith("HKEY_", StringComparison.OrdinalIgnoreCase);

    /// <summary>KB Q178277, Q307765: a key without brackets, with or without leading backslashes, perhaps wrapped before a backslash.</summary>
    private void ReadBareKey()
    {
        var (start, end) = (_start, _end);
        _syntax.AddError(CaptureErrorKind.Syntax, start, end, "expected '[' and ']' around the key");
        while (_text[start] == '\\')
            start++;

        var nextLine = _next;
        if (NextLine() && _end - _start > 1 && _text[_start] == '\\' && _text[_start + 1] != '\\')
            end = _end;
        else
            _next = nextLine;
        var path = TextSpan.FromBounds(start, end);
        _syntax.OpenKey(path, path, KeyFlags.None);
    }

    private void ReadValues()
    {
        var hasEarlier = false;
        for (var position = _start; position >= 0; hasEarlier = true)
        {
            if (hasEarlier)
                _syntax.AddError(CaptureErrorKind.Syntax, position, _end, "expected one value on a line");
            position = ReadValue(position);
        }
    }

    /// <summary>Reads <c>"name"=data</c>; returns where another value starts on the same line (KB Q294696), else -1.</summary>
    private int ReadValue(int position)
    {
        var lineStart = position;
        if (!TryReadName(ref position, _end, out var name))
            return Refuse(lineStart, _end, default, "expected the value's name in quotes on one line", AtEndOfLine());
        if (position == _end || _text[position] != '=')
            return Refuse(position, _end, default, "expected '=' behind the value's name", position == _end ? AtEndOfLine() : CaptureErrorKind.Syntax);

        position = SkipBlanks(position + 1, _end);
        if (position == _end)
            return Refuse(position, _end, name, "expected data behind '='", AtEndOfLine());

        var data = _text[position.._end];
        if (data[0] == '"')
            return ReadString(name, position);
        if (data[0] == '-')
            return Finish(name, new(position, 1), position + 1, default, ValueForm.Deletion);
        if (data.StartsWith(DWord, StringComparison.Ordinal))
            return ReadDWord(name, position);
        if (data.StartsWith("hex", StringComparison.Ordinal) && TryReadHexType(position + 3, out var kind, out var bytes))
            return ReadBytes(name, position, bytes, kind);
        return Refuse(position, _end, name, "expected a string in quotes, 'dword:', 'hex:', 'hex(n):' or '-'", AtEndOfLine());
    }

    /// <summary>What a missing rest of the line is: the file may end there.</summary>
    private readonly CaptureErrorKind AtEndOfLine() => _end == _text.Length ? CaptureErrorKind.Truncated : CaptureErrorKind.Syntax;

    /// <summary>Reads a name and the blanks behind it.</summary>
    private readonly bool TryReadName(ref int position, int end, out TextSpan name)
    {
        name = new(position, 0);
        if (_text[position] == '@')
        {
            position = SkipBlanks(position + 1, end);
            return true;
        }

        var start = position + 1;
        for (position = start; position < end; position++)
        {
            if (_text[position] == '"')
            {
                name = TextSpan.FromBounds(start, position);
                position = SkipBlanks(position + 1, end);
                return true;
            }

            if (_text[position] == '\\')
                position++;
        }

        position = end;
        return false;
    }

    /// <summary>A string ends at the next quote that no backslash escapes, raw line breaks included.</summary>
    private int ReadString(TextSpan name, int start)
    {
        var loneBackslash = -1;
        var isVoid = false;
        var position = start + 1;
        while (true)
        {
            var length = _text[position..].IndexOfAny('"', '\\');
            if (length < 0)
                return Refuse(start, _end, name, "expected a closing quote", CaptureErrorKind.Truncated);

            position += length;
            if (_text[position] == '"')
                break;

            // "\0" voids the value, and so does a backslash before a line end; another stray backslash is a path that its author did not escape.
            var escaped = position + 1 < _text.Length ? _text[position + 1] : '\0';
            isVoid |= escaped is '0' or '\r' or '\n';
            if (escaped is not ('\\' or '"') && loneBackslash < 0)
                loneBackslash = position;
            position += escaped is '\\' or '"' ? 2 : 1;
        }

        var end = position + 1;
        var token = TextSpan.FromBounds(start, end);
        if (end <= _end)
        {
            if (isVoid)
                return Refuse(loneBackslash, end, name, "expected '\\\\' or '\\\"' behind the backslash", token: token);
            ReportLoneBackslash(loneBackslash);
            return Finish(name, token, end, RegistryValueKind.String, ValueForm.Quoted);
        }

        // Over several lines. A quote that closes with something behind it belongs to a later value: this one was never closed.
        var (firstEnd, firstNext) = (_end, _next);
        _next = end;
        _ = NextLine();
        if (!isVoid && (_start >= _end || _text[_start] == ';'))
        {
            ReportLoneBackslash(loneBackslash);
            _syntax.AddValue(name, token, RegistryValueKind.String, ValueForm.Quoted);
            return -1;
        }

        if (!isVoid)
            _next = firstNext;
        return Refuse(start, firstEnd, name, isVoid ? "expected '\\\\' or '\\\"' behind the backslash" : "expected a closing quote on this line");
    }

    private readonly void ReportLoneBackslash(int position)
    {
        if (position >= 0)
            _syntax.AddError(CaptureErrorKind.Syntax, position, position + 1, "expected '\\\\' for a backslash");
    }

    private int ReadDWord(TextSpan name, int start)
    {
        var digits = SkipBlanks(start + DWord.Length, _end);
        var end = SkipHexDigits(digits, _end);
        return end - digits is >= 1 and <= 8
            ? Finish(name, TextSpan.FromBounds(start, end), end, RegistryValueKind.DWord, ValueForm.HexNumber)
            : Refuse(start, _end, name, "expected one to eight hexadecimal digits behind 'dword:'", end == digits ? AtEndOfLine() : CaptureErrorKind.Syntax);
    }

    /// <summary><c>hex:</c> or <c>hex(n):</c>, n hexadecimal without <c>0x</c>.</summary>
    private readonly bool TryReadHexType(int position, out RegistryValueKind kind, out int bytes)
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

    private int ReadBytes(TextSpan name, int start, int position, RegistryValueKind kind)
    {
        var (first, dataEnd, isAfterComma) = (position, position, true);
        while (true)
        {
            position = SkipBlanks(position, _end);
            if (position == _end || _text[position] == ';')
            {
                if (position < _end || !isAfterComma || dataEnd == first || !TryJoinUncontinuedBytes(dataEnd))
                    return Finish(name, TextSpan.FromBounds(start, dataEnd), position, kind, ValueForm.HexBytes);
                position = _start;
            }
            else if (_text[position] == '\\')
            {
                var comment = SkipBlanks(position + 1, _end);
                if (!isAfterComma || (comment < _end && _text[comment] != ';'))
                    return Refuse(position, _end, name, "expected ',' before '\\' and nothing but a ';' comment behind it", token: TextSpan.FromBounds(start, dataEnd));
                if (!TryContinueBytes(start, dataEnd, name, kind))
                    return -1;
                position = _start;
            }
            else
            {
                var end = SkipHexDigits(position, _end);
                if (end == position || !IsByte(_text[position..end]))
                    return Refuse(position, _end, name, "expected bytes of two hexadecimal digits", token: TextSpan.FromBounds(start, dataEnd));

                dataEnd = end;
                isAfterComma = end < _end && _text[end] == ',';
                position = isAfterComma ? end + 1 : end;
                if (!isAfterComma && SkipBlanks(end, _end) is var behind && behind < _end && _text[behind] is not (';' or '\\'))
                    return Finish(name, TextSpan.FromBounds(start, dataEnd), end, kind, ValueForm.HexBytes);
            }
        }
    }

    /// <summary>
    /// Behind <c>,\</c>: blank lines and <c>;</c> lines may stand between. Whatever other line follows is swallowed, as the registry editor does, and ends the value.
    /// </summary>
    private bool TryContinueBytes(int start, int dataEnd, TextSpan name, RegistryValueKind kind)
    {
        var token = TextSpan.FromBounds(start, dataEnd);
        while (NextLine())
        {
            if (_start == _end || _text[_start] == ';')
                continue;
            if (char.IsAsciiHexDigit(_text[_start]))
                return true;

            Refuse(_start, _end, name, "expected more bytes behind ',\\'; the registry editor skips this line", token: token);
            if (_text[_start] == '[')
                _syntax.OpenKey(TextSpan.FromBounds(_start, _end), TextSpan.FromBounds(_start + 1, _end), KeyFlags.Unreadable);
            return false;
        }

        _syntax.AddError(CaptureErrorKind.Truncated, start, dataEnd, "expected more bytes behind ',\\'");
        _syntax.MarkPartial();
        _syntax.AddValue(name, token, kind, ValueForm.HexBytes);
        return false;
    }

    /// <summary>KB Q307765: bytes over several lines whose <c>\</c> was lost.</summary>
    private bool TryJoinUncontinuedBytes(int dataEnd)
    {
        var (next, start, end) = (_next, _start, _end);
        if (NextLine() && SkipHexDigits(_start, _end) is var digits && digits - _start == 2 && (digits == _end || _text[digits] == ','))
        {
            _syntax.AddError(CaptureErrorKind.Syntax, dataEnd, end, "expected ',\\' before more bytes");
            return true;
        }

        (_next, _start, _end) = (next, start, end);
        return false;
    }

    /// <summary>Nothing but a <c>;</c> comment may stand behind data.</summary>
    private int Finish(TextSpan name, TextSpan token, int position, RegistryValueKind kind, ValueForm form)
    {
        var behind = SkipBlanks(position, _end);
        var isAnother = behind > position && StartsValue(behind);
        if (behind < _end && _text[behind] != ';' && !isAnother)
            return Refuse(behind, _end, name, "expected nothing but a ';' comment behind the data", token: token);

        _syntax.AddValue(name, token, kind, form);
        return isAnother ? behind : -1;
    }

    private readonly bool StartsValue(int position) =>
        position < _end && _text[position] is '"' or '@' && TryReadName(ref position, _end, out _) && position < _end && _text[position] == '=';

    private readonly int Refuse(int start, int end, TextSpan name, string message, CaptureErrorKind kind = CaptureErrorKind.Syntax, TextSpan token = default)
    {
        _syntax.AddError(kind, start, end, message);
        _syntax.MarkPartial();
        if (name != default)
            _syntax.AddValue(name, token == default ? TextSpan.FromBounds(start, end) : token, default, ValueForm.Refused);
        return -1;
    }

    private static bool IsByte(ReadOnlySpan<char> digits) =>
        digits.Length <= 2 || (digits.TrimStart('0').Length <= 2);

    private readonly int SkipHexDigits(int position, int end)
    {
        while (position < end && char.IsAsciiHexDigit(_text[position]))
            position++;
        return position;
    }

    private readonly int SkipBlanks(int position, int end)
    {
        while (position < end && IsBlank(_text[position]))
            position++;
        return position;
    }

    private static bool IsBlank(char character) => character is ' ' or '\t' or '\0' or '\uFEFF';
}
