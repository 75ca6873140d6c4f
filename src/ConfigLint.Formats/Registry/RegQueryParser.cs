using System.Globalization;
using System.Text;

namespace ConfigLint.Formats.Registry;

/// <summary>Reads what <c>reg query</c> printed: keys at the left, values indented below, columns by tabs (XP and 2003) or four blanks.</summary>
/// <remarks>Also the columns with colons in notes of NT's time (KB Q165324, Q118381): <c>name REG_SZ : data</c>, <c>name: REG_SZ: data</c>.</remarks>
internal ref struct RegQueryParser
{
    private readonly ReadOnlySpan<char> _text;
    private readonly RegistrySyntaxBuilder _syntax;
    private RegQueryLines _lines;
    private RegQueryCommand _command;
    private int _keysOfCommand;
    private bool _isUnderKey;

    private RegQueryParser(ReadOnlySpan<char> text, RegistrySyntaxBuilder syntax)
    {
        _text = text;
        _syntax = syntax;
        _lines = new(text);
    }

    /// <summary>A key's line with an indented value below it.</summary>
    public static bool IsPrinted(ReadOnlySpan<char> text)
    {
        if (RegistryExportHeader.Find(text).Version != 0)
            return false;

        var lines = new RegQueryLines(text);
        var isUnderKey = false;
        while (lines.Next(out var indent))
        {
            if (lines.IsKey())
                isUnderKey = true;
            else if (isUnderKey && indent > 0 && lines.TryReadValue(out _))
                return true;
            else if (lines.Span.Length > 0)
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
        for (var lines = 0; _lines.Next(out _); lines++)
        {
            if ((lines & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (_lines.Span.Length == 0)
                continue;

            if (_lines.IsKey())
                OpenKey();
            else if (_isUnderKey && _lines.TryReadValue(out var value))
                AddValue(value);
            else if (TryReadCommand())
                CloseKey();
        }

        CloseKey();
    }

    private void OpenKey()
    {
        CloseKey();
        _syntax.OpenKey(_lines.Span, _lines.Span, KeyFlags.None);
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
        var line = _lines.Characters;
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

    private readonly void AddValue(PrintedValue value)
    {
        var (name, token, kind) = value;
        var data = _text.Slice(token.Start, token.Length);

        // Windows Vista and later print "(Default)  REG_SZ  (value not set)", in the system's language, for a key without a default value.
        var printedName = _text.Slice(name.Start, name.Length);
        if (kind == RegistryValueKind.String && IsInParentheses(printedName) && IsInParentheses(data))
            return;
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

    private static bool IsInParentheses(ReadOnlySpan<char> text) => text.StartsWith('(') && text.EndsWith(')');

    private static bool IsReadable(ReadOnlySpan<char> data, RegistryValueKind kind) => kind switch
    {
        RegistryValueKind.String or RegistryValueKind.ExpandString or RegistryValueKind.MultiString => true,
        RegistryValueKind.DWord or RegistryValueKind.QWord => data.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
            ? data.Length <= 2 + (kind == RegistryValueKind.DWord ? 8 : 16) && ulong.TryParse(data[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _)
            : ulong.TryParse(data, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && (kind == RegistryValueKind.QWord || number <= uint.MaxValue),
        _ => data.Length % 2 == 0 && !data.ContainsAnyExcept(ValueData.HexDigits),
    };
}
