using System.Globalization;
using System.Text;

namespace ConfigLint.Formats.Registry;

/// <summary>Bytes as a registry export writes them: <c>hex(7):41,00,\</c> over several lines, comments between.</summary>
internal static class HexText
{
    /// <summary>The bytes of a token that the parser has accepted.</summary>
    public static ReadOnlySpan<byte> Decode(ReadOnlySpan<char> token)
    {
        token = token[(token.IndexOf(':') + 1)..];
        var (bytes, count) = (new byte[(token.Length / 2) + 1], 0);
        for (var i = 0; i < token.Length;)
        {
            if (i + 1 < token.Length && char.IsAsciiHexDigit(token[i]) && char.IsAsciiHexDigit(token[i + 1]) && (i + 2 == token.Length || token[i + 2] == ','))
            {
                bytes[count++] = (byte)((Digit(token[i]) << 4) | Digit(token[i + 1]));
                i += 3;
            }
            else if (token[i] == ';')
            {
                var lineEnd = token[i..].IndexOfAny('\r', '\n');
                i = lineEnd < 0 ? token.Length : i + lineEnd;
            }
            else if (char.IsAsciiHexDigit(token[i]))
            {
                var length = 1;
                while (i + length < token.Length && char.IsAsciiHexDigit(token[i + length]))
                    length++;
                if (uint.TryParse(token.Slice(i, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
                    bytes[count++] = unchecked((byte)value);
                i += length;
            }
            else
            {
                i++;
            }
        }

        return bytes.AsSpan(0, count);
    }

    private static int Digit(char hex) => (hex & 0xF) + (hex > '9' ? 9 : 0);

    /// <summary>Lower-case pairs joined by commas: <c>0a,ff</c>.</summary>
    public static string Format(ReadOnlySpan<byte> bytes)
    {
        var result = new StringBuilder(bytes.Length * 3);
        foreach (var value in bytes)
        {
            if (result.Length > 0)
                result.Append(',');
            result.Append(CultureInfo.InvariantCulture, $"{value:x2}");
        }

        return result.ToString();
    }
}
