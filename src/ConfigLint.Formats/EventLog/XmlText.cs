using System.Globalization;
using System.Text;
using System.Xml;

namespace ConfigLint.Formats.EventLog;

/// <summary>Decodes the content of an element or an attribute.</summary>
internal static class XmlText
{
    /// <summary>The longest reference: <c>&amp;#x10FFFF;</c>, with room for leading zeros.</summary>
    private const int LongestReference = 16;

    private static readonly XmlReaderSettings Settings = new()
    {
        ConformanceLevel = ConformanceLevel.Fragment,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
    };

    /// <summary>Content that holds markup (CDATA, comments, instructions, elements) is unusual enough for <see cref="XmlReader"/>; the rest is text with references.</summary>
    public static string Read(ReadOnlySpan<char> written) => written.Contains('<') ? ReadMarkup(written) : ReadReferences(written);

    /// <summary>The five names and numbers; anything else stays as it is written.</summary>
    private static string ReadReferences(ReadOnlySpan<char> written)
    {
        var text = new StringBuilder(written.Length);
        while (written.IndexOfAny('&', '\r') is >= 0 and var special)
        {
            text.Append(written[..special]);
            written = written[special..];
            if (written[0] == '\r')
            {
                // XML 1.0, 2.11: CRLF and CR are read as LF.
                text.Append('\n');
                written = written[(written.StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1)..];
                continue;
            }

            var length = written[..Math.Min(written.Length, LongestReference)].IndexOf(';') + 1;
            if (length > 0 && TryReadReference(written[1..(length - 1)], text))
            {
                written = written[length..];
                continue;
            }

            text.Append('&');
            written = written[1..];
        }

        return text.Append(written).ToString();
    }

    private static bool TryReadReference(ReadOnlySpan<char> name, StringBuilder text)
    {
        var known = name switch { "lt" => '<', "gt" => '>', "amp" => '&', "quot" => '"', "apos" => '\'', _ => '\0' };
        if (known != '\0')
        {
            text.Append(known);
            return true;
        }

        if (!name.StartsWith('#'))
            return false;

        var isHexadecimal = name.StartsWith("#x", StringComparison.Ordinal);
        var digits = name[(isHexadecimal ? 2 : 1)..];
        if (!int.TryParse(digits, isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var number) || !Rune.TryCreate(number, out var rune))
            return false;

        text.Append(rune);
        return true;
    }

    private static string ReadMarkup(ReadOnlySpan<char> written)
    {
        var text = new StringBuilder(written.Length);
        using var characters = new StringReader(written.ToString());
        using var reader = XmlReader.Create(characters, Settings);
        try
        {
            while (reader.Read())
            {
                if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                    text.Append(reader.Value);
            }
        }
        catch (XmlException)
        {
            // Not well-formed, or it wants a DTD: the characters themselves are all that is known.
            return written.ToString();
        }

        return text.ToString();
    }
}
