using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;

namespace ConfigLint.Formats.Registry;

/// <summary>The data of a value with the syntax's escapes undone. Strings are made here, and only here, for what somebody asks.</summary>
internal static class ValueData
{
    public static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    private const string PrintedSeparator = @"\0";

    /// <summary>
    /// Strings up to their first NUL; multi-strings joined by a line feed; DWORD and QWORD as unsigned decimals; everything else, and numbers of the wrong length,
    /// as lower-case hex pairs joined by commas.
    /// </summary>
    public static string Text(RegistrySyntax syntax, in ValueSyntax value) => value.Kind switch
    {
        _ when !value.IsStatement => "",
        RegistryValueKind.String or RegistryValueKind.ExpandString => String(syntax, value),
        RegistryValueKind.MultiString => string.Join('\n', Strings(syntax, value)),
        _ when TryGetNumber(syntax, value, out var number) => number.ToString(CultureInfo.InvariantCulture),
        _ => HexText.Format(Bytes(syntax, value)),
    };

    /// <summary>As <see cref="Text"/>, without a string where the characters stand in the capture as they are.</summary>
    public static ReadOnlySpan<char> Characters(RegistrySyntax syntax, in ValueSyntax value)
    {
        if (value is { Form: ValueForm.Quoted, Kind: RegistryValueKind.String } && syntax.Characters(value.Token)[1..^1] is var text && !text.ContainsAny('\\', '\0'))
            return text;
        return Text(syntax, value);
    }

    /// <summary>The parts of a REG_MULTI_SZ, without the empty ones at its end.</summary>
    public static string[] Strings(RegistrySyntax syntax, in ValueSyntax value)
    {
        var parts = value.Form switch
        {
            ValueForm.HexBytes => Decode(syntax, value).Split('\0'),
            ValueForm.Printed => syntax.Characters(value.Token).ToString().Split(PrintedSeparator),
            _ => [String(syntax, value)],
        };
        var count = parts.Length;
        while (count > 0 && parts[count - 1].Length == 0)
            count--;
        return parts[..count];
    }

    /// <summary>DWORD and QWORD of the right length.</summary>
    public static bool TryGetNumber(RegistrySyntax syntax, in ValueSyntax value, out ulong number)
    {
        number = 0;
        if (value.Kind is not (RegistryValueKind.DWord or RegistryValueKind.QWord))
            return false;

        var token = syntax.Characters(value.Token);
        switch (value.Form)
        {
            case ValueForm.HexNumber:
                return ulong.TryParse(token[(token.IndexOf(':') + 1)..].Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number);
            case ValueForm.Printed:
                return token.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
                    ? ulong.TryParse(token[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number)
                    : ulong.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out number);
            case ValueForm.HexBytes:
                var bytes = Bytes(syntax, value);
                if (bytes.Length != (value.Kind == RegistryValueKind.DWord ? sizeof(uint) : sizeof(ulong)))
                    return false;
                number = value.Kind == RegistryValueKind.DWord ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt64LittleEndian(bytes);
                return true;
            default:
                return false;
        }
    }

    private static string String(RegistrySyntax syntax, in ValueSyntax value)
    {
        var token = syntax.Characters(value.Token);
        var text = value.Form switch
        {
            ValueForm.Quoted => QuotedText.Unescape(token[1..^1]),
            ValueForm.HexBytes => Decode(syntax, value),
            _ => token.ToString(),
        };
        return text.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var end ? text[..end] : text;
    }

    /// <summary>A last byte that is half a character is left out.</summary>
    private static string Decode(RegistrySyntax syntax, in ValueSyntax value)
    {
        var bytes = Bytes(syntax, value);
        return syntax.StringBytes.GetString(syntax.StringBytes.IsSingleByte ? bytes : bytes[..(bytes.Length & ~1)]);
    }

    private static ReadOnlySpan<byte> Bytes(RegistrySyntax syntax, in ValueSyntax value)
    {
        var token = syntax.Characters(value.Token);
        return value.Form switch
        {
            ValueForm.HexBytes => HexText.Decode(token),
            ValueForm.Printed when token.Length % 2 == 0 && !token.ContainsAnyExcept(HexDigits) => Convert.FromHexString(token),
            _ => [],
        };
    }
}
