using System.Globalization;
using System.Text;

namespace ConfigLint.Formats.Registry;

/// <summary>Reads what <c>reg query</c> printed: keys at the left, values indented below, columns by tabs (XP and 2003) or four blanks.</summary>
/// <remarks>Also the columns with colons in notes of NT's time (KB Q165324, Q118381): <c>name REG_SZ : data</c>, <c>name: REG_SZ: data</c>.</remarks>
internal ref struct RegQueryParser
{
    private readonly ReadOnlySpan<char> _text;
    private readonly RegistrySyntaxBuilder _syntax;
    private RegQueryCommand _command;
    private int _keysOfCommand;
    private bool _isUnderKey;
    private int _next;
    private int _start;
    private int _end;

    private RegQueryParser(ReadOnlySpan<char> text, RegistrySyntaxBuilder syntax)
    {
        _text = text;
        _syntax = syntax;
    }

    /// <summary>A key's line with an indented value below it.</summary>
    public static bool IsPrinted(ReadOnlySpan<char> text)
    {
        if (RegistryExportHeader.Find(text).Version != 0)
            return false;

        var lines = new RegQueryParser(text, new RegistrySyntaxBuilder(SourceText.From("", "")));
        var isUnderKey = false;
        while (lines.NextLine(out var indent))
        {
            if (lines.IsKey())
                isUnderKey = true;
            else if (isUnderKey && indent > 0 && lines.TryReadValue(out _))
                return true;
            else if (lines._start < lines._end)
                isUnderKey = false;
        }

        return false;
    }

    public static RegistrySyntax Parse(SourceText text, CancellationToken cancellationToken)
    {
        var syntax = new RegistrySyntaxBuilder(text);
        new RegQueryParser(text.Characters.Span, syntax).Run(cancellationToken);
        return syntax.Build(Encoding.Unicode, isRegedit4: false);
    }

    private void Run(CancellationToken cancellationToken)
    {
        for (var lines = 0; NextLine(out _); lines++)
        {
            if ((lines & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (_start == _end)
                continue;

            if (IsKey())
                OpenKey();
            else if (_isUnderKey && TryReadValue(out var value))
                AddValue(value);
            else if (TryReadCommand())
                CloseKey();
        }

        CloseKey();
    }

    private bool NextLine(out int indent)
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
    private readonly bool IsKey()
    {
        var line = _text[_start.._end];
        if (line.StartsWith(@"\\") && line[2..].IndexOf('\\') is >= 0 and var machine)
            line = line[(machine + 3)..];
        return line.StartsWith("HKEY_", StringComparison.Ordinal) && !line.Contains("  ", StringComparison.Ordinal);
    }

    private void OpenKey()
    {
        CloseKey();
        var line = TextSpan.FromBounds(_start, _end);
        _syntax.OpenKey(line, line, KeyFlags.None);
        _isUnderKey = true;
        _keysOfCommand++;
    }

    /// <summary>
    /// Whether all values of the key are known to be there. Without the command, one value may be all that <c>/v</c> asked for, and none a subkey's name only.
    /// </summary>
    private void CloseKey()
    {
        if (!_isUnderKey)
            return;

        _isUnderKey = false;
        var isWhole = _command switch
        {
            RegQueryCommand.OneKey => _keysOfCommand == 1,
            RegQueryCommand.Recursive => true,
            RegQueryCommand.Chosen => false,
            _ => _syntax.ValuesOfKey > 1,
        };
        if (!isWhole)
            _syntax.MarkPartial();
    }

    /// <summary><c>C:\&gt;reg query "HKLM\…" /v Domain</c>. Any other prompt ends what the last command printed.</summary>
    private bool TryReadCommand()
    {
        var line = _text[_start.._end];
        var prompt = line.IndexOf('>');
        var command = line[(prompt + 1)..].TrimStart();
        var isQuery = command.StartsWith("reg query ", StringComparison.OrdinalIgnoreCase) || command.StartsWith("reg.exe query ", StringComparison.OrdinalIgnoreCase);
        if (!isQuery && !(prompt > 1 && (line[1] == ':' || line.StartsWith("PS "))))
            return false;

        CloseKey();
        _keysOfCommand = 0;
        _command = !isQuery ? RegQueryCommand.Unknown
            : HasSwitch(command, "/v") || HasSwitch(command, "/ve") || HasSwitch(command, "/f") || HasSwitch(command, "/t") ? RegQueryCommand.Chosen
            : HasSwitch(command, "/s") ? RegQueryCommand.Recursive
            : RegQueryCommand.OneKey;
        return true;
    }

    private static bool HasSwitch(ReadOnlySpan<char> command, string name)
    {
        foreach (var word in command.Split(' '))
        {
            if (command[word].Equals(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Finds the type's column; what stands before it is the name, what stands behind it the data.</summary>
    private readonly bool TryReadValue(out PrintedValue value)
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
            if (type == _start || !(IsBlank(_text[type - 1]) || _text[type - 1] == ':') || (position < _end && !IsBlank(_text[position]) && _text[position] != ':') || !TryGetKind(_text[type..position], out var kind))
                continue;

            value = new(ReadName(type), ReadData(position), kind);
            return true;
        }

        return false;
    }

    private readonly TextSpan ReadName(int typeStart)
    {
        var end = typeStart;
        while (end > _start && IsBlank(_text[end - 1]))
            end--;
        if (end > _start && _text[end - 1] == ':')
            end--;
        return TextSpan.FromBounds(_start, end);
    }

    private readonly TextSpan ReadData(int typeEnd)
    {
        var start = SkipBlanks(typeEnd);
        if (start < _end && _text[start] == ':')
            start = SkipBlanks(start + 1);
        return TextSpan.FromBounds(start, _end);
    }

    private readonly void AddValue(PrintedValue value)
    {
        var (name, token, kind) = value;
        var data = _text.Slice(token.Start, token.Length);

        // Windows Vista and later print the default value of a key that has none.
        if (data.SequenceEqual("(value not set)"))
            return;

        var printedName = _text.Slice(name.Start, name.Length);
        if (IsDefaultName(printedName))
            name = new(name.Start, 0);
        if (!IsReadable(data, kind))
        {
            _syntax.AddError(CaptureErrorKind.Syntax, token.Start, token.End, "expected data of the type that is printed");
            _syntax.MarkPartial();
            _syntax.AddValue(name, token, kind, ValueForm.Refused);
            return;
        }

        _syntax.AddValue(name, token, kind, ValueForm.Printed);
    }

    /// <summary>The default value's name in the languages whose output is known, and XP's.</summary>
    private static bool IsDefaultName(ReadOnlySpan<char> name) => name is "(Default)" or "<NO NAME>" or "(Standard)" or "(par défaut)" or "(Predeterminado)" or "(predefinito)";

    private static bool IsReadable(ReadOnlySpan<char> data, RegistryValueKind kind) => kind switch
    {
        RegistryValueKind.String or RegistryValueKind.ExpandString or RegistryValueKind.MultiString => true,
        RegistryValueKind.DWord or RegistryValueKind.QWord => data.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
            ? data.Length <= 2 + (kind == RegistryValueKind.DWord ? 8 : 16) && ulong.TryParse(data[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _)
            : ulong.TryParse(data, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && (kind == RegistryValueKind.QWord || number <= uint.MaxValue),
        _ => data.Length % 2 == 0 && !data.ContainsAnyExcept(ValueData.HexDigits),
    };

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

    private readonly record struct PrintedValue(TextSpan Name, TextSpan Token, RegistryValueKind Kind);
}
