using System.Globalization;
using System.Text;

namespace ConfigLint.Formats.PowerShell;

/// <summary>What a token says, with the escapes undone.</summary>
internal static class JsonText
{
    private const int HexDigits = 4;

    /// <summary>null, <c>{}</c> and an empty array say nothing; an array's elements are joined by line feeds; objects stay as they are written.</summary>
    public static string Of(ReadOnlySpan<char> text, TextSpan token)
    {
        var written = text.Slice(token.Start, token.Length);
        return written switch
        {
            "" or "null" => "",
            ['"', .., '"'] => Unescape(written[1..^1]),
            ['[' or '{', ..] when JsonToken.IsBlank(text, token) => "",
            ['[', ..] => Join(text, token),
            _ => written.ToString(),
        };
    }

    /// <summary>Text between quotes whose escapes are known to be whole.</summary>
    public static string Unescape(ReadOnlySpan<char> text)
    {
        var next = text.IndexOf('\\');
        if (next < 0)
            return text.ToString();

        var result = new StringBuilder(text.Length);
        for (; next >= 0; next = text.IndexOf('\\'))
        {
            result.Append(text[..next]);
            var escape = text[next + 1];
            var length = 2;
            if (escape == 'u')
            {
                length += HexDigits;
                result.Append((char)ushort.Parse(text.Slice(next + 2, HexDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            }
            else
            {
                result.Append(escape switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => escape });
            }

            text = text[(next + length)..];
        }

        return result.Append(text).ToString();
    }

    private static string Join(ReadOnlySpan<char> text, TextSpan array)
    {
        var parts = new List<string>();
        foreach (var element in JsonToken.Elements(text, array))
            parts.Add(text[element.Start] == '[' ? text.Slice(element.Start, element.Length).ToString() : Of(text, element));
        return string.Join('\n', parts);
    }
}
