using System.Text;

namespace ConfigLint.Formats.Registry;

/// <summary>
/// Reads a registry export as the registry editor does, one line at a time; what it refuses states nothing and becomes an error. A few
/// breaches that articles print (a wrapped key, two values on a line) are errors too, but read.
/// </summary>
internal ref struct RegistryExportParser
{
    private const string DWord = "dword:";
    private const string VoidHeader = "expected exactly 'REGEDIT4' or 'Windows Registry Editor Version 5.00'; the registry editor reads nothing of this file";
    private static readonly Encoding Ansi = CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1;

    private readonly ReadOnlySpan<char> _text;
    private readonly RegistrySyntaxBuilder _syntax;
    private RegistryExportLines _lines;

    private RegistryExportParser(ReadOnlySpan<char> text, RegistryExportHeader header, RegistrySyntaxBuilder syntax)
    {
        _text = text;
        _syntax = syntax;
        _lines = new(text, header);
    }

    public static RegistrySyntax Parse(SourceText text, CancellationToken cancellationToken)
    {
        var characters = text.Characters.Span;
        var header = RegistryExportHeader.Find(characters);
        var syntax = new RegistrySyntaxBuilder(text);
        if (header.Version == -1)
            syntax.AddError(CaptureErrorKind.Syntax, header.Start, header.End, VoidHeader);
        else
            new RegistryExportParser(characters, header, syntax).Run(header.Version == 0, cancellationToken);

        // Without a header only the file's own encoding tells what its strings' bytes are.
        var isUnicode = header.Version == 5 || (header.Version == 0 && text.Encoding is UnicodeEncoding);
        return syntax.Build(isUnicode ? Encoding.Unicode : Ansi, header.Version == 4);
    }

    private void Run(bool lacksHeader, CancellationToken cancellationToken)
    {
        for (var lines = 0; _lines.Next(); lines++)
        {
            if ((lines & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (_lines.Start == _lines.End)
                continue;

            if (lacksHeader)
            {
                _syntax.AddError(CaptureErrorKind.Syntax, _lines.Start, _lines.End, "expected 'REGEDIT4' or 'Windows Registry Editor Version 5.00' as the first line");
                lacksHeader = false;
            }

            switch (_text[_lines.Start])
            {
                case '[':
                    ReadKey();
                    break;
                case '"' or '@':
                    ReadValues();
                    break;
                case 'H' or 'h' or '\\' when _lines.IsBareKey():
                    ReadBareKey();
                    break;
            }
        }
    }

    private void ReadKey()
    {
        var (start, end) = (_lines.Start, _lines.End);
        var close = _text[start..end].LastIndexOf(']');
        var flags = close < 0 ? KeyFlags.Wrapped : KeyFlags.None;
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

        if (path.Length == 0 || RegistryExportLines.IsBlank(_text[path.Start]))
            RefuseKey(start, end, CaptureErrorKind.Syntax, "expected the key's root right behind the bracket");
        else
            _syntax.OpenKey(TextSpan.FromBounds(start, start + close + 1), path, isDeletion ? flags | KeyFlags.Deletion : flags);
    }

    /// <summary>KB Q169838, Q194029, Q195178, Q222967: a key printed over two lines inside its brackets.</summary>
    private bool TryJoinWrappedKey(int start, ref int end, ref int close)
    {
        var first = _lines;
        if (_lines.Next() && _lines.Start < _lines.End && _text[_lines.Start] is not ('[' or '"' or '@' or ';')
            && _text[_lines.Start.._lines.End].LastIndexOf(']') is >= 0 and var found)
        {
            (end, close) = (_lines.End, _lines.Start + found - start);
            _syntax.AddError(CaptureErrorKind.Syntax, start, first.End, "expected ']' on the same line as '['");
            return true;
        }

        _lines = first;
        return false;
    }

    private void RefuseKey(int start, int end, CaptureErrorKind kind, string message)
    {
        _syntax.AddError(kind, start, end, message);
        _syntax.OpenKey(TextSpan.FromBounds(start, end), TextSpan.FromBounds(start + 1, end), KeyFlags.Unreadable);
    }

    /// <summary>KB Q178277, Q307765: a key without brackets, with or without leading backslashes, perhaps wrapped before a backslash.</summary>
    private void ReadBareKey()
    {
        var (start, end) = (_lines.Start, _lines.End);
        _syntax.AddError(CaptureErrorKind.Syntax, start, end, "expected '[' and ']' around the key");
        while (_text[start] == '\\')
            start++;

        var first = _lines;
        if (_lines.Next() && _lines.End - _lines.Start > 1 && _text[_lines.Start] == '\\' && _text[_lines.Start + 1] != '\\')
            end = _lines.End;
        else
            _lines = first;
        var path = TextSpan.FromBounds(start, end);
        _syntax.OpenKey(path, path, end == first.End ? KeyFlags.None : KeyFlags.Wrapped);
    }

    private void ReadValues()
    {
        var hasEarlier = false;
        for (var position = _lines.Start; position >= 0; hasEarlier = true)
        {
            if (hasEarlier)
                _syntax.AddError(CaptureErrorKind.Syntax, position, _lines.End, "expected one value on a line");
            position = ReadValue(position);
        }
    }

    /// <summary>Reads <c>"name"=data</c>; returns where another value starts on the same line (KB Q294696), else -1.</summary>
    private int ReadValue(int position)
    {
        var lineStart = position;
        if (!_lines.TryReadName(ref position, _lines.End, out var name))
            return Refuse(lineStart, _lines.End, default, "expected the value's name in quotes on one line", AtEndOfLine());
        if (position == _lines.End || _text[position] != '=')
            return Refuse(position, _lines.End, default, "expected '=' behind the value's name", position == _lines.End ? AtEndOfLine() : CaptureErrorKind.Syntax);

        position = _lines.SkipBlanks(position + 1, _lines.End);
        if (position == _lines.End)
            return Refuse(position, _lines.End, name, "expected data behind '='", AtEndOfLine());

        var data = _text[position.._lines.End];
        if (data[0] == '"')
            return ReadString(name, position);
        if (data[0] == '-')
            return Finish(name, new(position, 1), position + 1, default, ValueForm.Deletion);
        if (data.StartsWith(DWord, StringComparison.Ordinal))
            return ReadDWord(name, position);
        if (data.StartsWith("hex", StringComparison.Ordinal) && _lines.TryReadHexType(position + 3, out var kind, out var bytes))
            return ReadBytes(name, position, bytes, kind);
        return Refuse(position, _lines.End, name, "expected a string in quotes, 'dword:', 'hex:', 'hex(n):' or '-'", AtEndOfLine());
    }

    /// <summary>What a missing rest of the line is: the file may end there.</summary>
    private readonly CaptureErrorKind AtEndOfLine() => _lines.IsLast ? CaptureErrorKind.Truncated : CaptureErrorKind.Syntax;

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
                return Refuse(start, _lines.End, name, "expected a closing quote", CaptureErrorKind.Truncated);

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
        if (end <= _lines.End)
        {
            if (isVoid)
                return Refuse(loneBackslash, end, name, "expected '\\\\' or '\\\"' behind the backslash", token: token);
            ReportLoneBackslash(loneBackslash);
            return Finish(name, token, end, RegistryValueKind.String, ValueForm.Quoted);
        }

        // Over several lines. A quote that closes with something behind it belongs to a later value: this one was never closed.
        var first = _lines;
        _lines.MoveTo(end);
        if (!isVoid && (_lines.Start >= _lines.End || _text[_lines.Start] == ';'))
        {
            ReportLoneBackslash(loneBackslash);
            _syntax.AddValue(name, token, RegistryValueKind.String, ValueForm.Quoted);
            return -1;
        }

        if (!isVoid)
            _lines = first;
        return Refuse(start, first.End, name, isVoid ? "expected '\\\\' or '\\\"' behind the backslash" : "expected a closing quote on this line");
    }

    private readonly void ReportLoneBackslash(int position)
    {
        if (position >= 0)
            _syntax.AddError(CaptureErrorKind.Syntax, position, position + 1, "expected '\\\\' for a backslash");
    }

    private int ReadDWord(TextSpan name, int start)
    {
        var digits = _lines.SkipBlanks(start + DWord.Length, _lines.End);
        var end = _lines.SkipHexDigits(digits, _lines.End);
        return end - digits is >= 1 and <= 8
            ? Finish(name, TextSpan.FromBounds(start, end), end, RegistryValueKind.DWord, ValueForm.HexNumber)
            : Refuse(start, _lines.End, name, "expected one to eight hexadecimal digits behind 'dword:'", end == digits ? AtEndOfLine() : CaptureErrorKind.Syntax);
    }

    private int ReadBytes(TextSpan name, int start, int position, RegistryValueKind kind)
    {
        var (first, dataEnd, isAfterComma) = (position, position, true);
        while (true)
        {
            position = _lines.SkipBlanks(position, _lines.End);
            if (position == _lines.End || _text[position] == ';')
            {
                if (position < _lines.End || !isAfterComma || dataEnd == first || !TryJoinUncontinuedBytes(dataEnd))
                    return Finish(name, TextSpan.FromBounds(start, dataEnd), position, kind, ValueForm.HexBytes);
                position = _lines.Start;
            }
            else if (_text[position] == '\\')
            {
                var comment = _lines.SkipBlanks(position + 1, _lines.End);
                if (!isAfterComma || (comment < _lines.End && _text[comment] != ';'))
                    return Refuse(position, _lines.End, name, "expected ',' before '\\' and nothing but a ';' comment behind it", token: TextSpan.FromBounds(start, dataEnd));
                if (!TryContinueBytes(start, dataEnd, name, kind))
                    return -1;
                position = _lines.Start;
            }
            else if (_lines.SkipPairs(position, _lines.End) is var pairs && pairs > position)
            {
                // Nearly all of a large export is this.
                (position, dataEnd, isAfterComma) = (pairs, pairs - 1, true);
            }
            else
            {
                var end = _lines.SkipHexDigits(position, _lines.End);
                if (end == position || !IsByte(_text[position..end]))
                    return Refuse(position, _lines.End, name, "expected bytes of two hexadecimal digits", token: TextSpan.FromBounds(start, dataEnd));

                dataEnd = end;
                isAfterComma = end < _lines.End && _text[end] == ',';
                position = isAfterComma ? end + 1 : end;
                if (!isAfterComma && _lines.SkipBlanks(end, _lines.End) is var behind && behind < _lines.End && _text[behind] is not (';' or '\\'))
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
        while (_lines.Next())
        {
            if (_lines.Start == _lines.End || _text[_lines.Start] == ';')
                continue;
            if (char.IsAsciiHexDigit(_text[_lines.Start]))
                return true;

            Refuse(_lines.Start, _lines.End, name, "expected more bytes behind ',\\'; the registry editor skips this line", token: token);
            if (_text[_lines.Start] == '[')
                _syntax.OpenKey(TextSpan.FromBounds(_lines.Start, _lines.End), TextSpan.FromBounds(_lines.Start + 1, _lines.End), KeyFlags.Unreadable);
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
        var first = _lines;
        if (_lines.Next() && _lines.SkipHexDigits(_lines.Start, _lines.End) is var digits && digits - _lines.Start == 2 && (digits == _lines.End || _text[digits] == ','))
        {
            _syntax.AddError(CaptureErrorKind.Syntax, dataEnd, first.End, "expected ',\\' before more bytes");
            return true;
        }

        _lines = first;
        return false;
    }

    /// <summary>Nothing but a <c>;</c> comment may stand behind data.</summary>
    private int Finish(TextSpan name, TextSpan token, int position, RegistryValueKind kind, ValueForm form)
    {
        var behind = _lines.SkipBlanks(position, _lines.End);
        var isAnother = behind > position && _lines.StartsValue(behind);
        if (behind < _lines.End && _text[behind] != ';' && !isAnother)
            return Refuse(behind, _lines.End, name, "expected nothing but a ';' comment behind the data", token: token);

        _syntax.AddValue(name, token, kind, form);
        return isAnother ? behind : -1;
    }

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
}
