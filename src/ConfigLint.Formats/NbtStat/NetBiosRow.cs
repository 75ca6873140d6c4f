using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.NbtStat;

/// <summary>One row of a NetBIOS name table: <c>EXCH01 &lt;6A&gt; UNIQUE Registered</c>.</summary>
/// <param name="Name">The name's first fifteen characters, without the blanks that fill them up.</param>
/// <param name="Suffix">The sixteenth in hexadecimal, with its angle brackets.</param>
/// <param name="Value">Everything behind the name.</param>
/// <param name="Number">What the suffix says.</param>
/// <param name="IsUnique">The name of one host; false: of a group of them.</param>
internal readonly record struct NetBiosRow(TextSpan Name, TextSpan Suffix, TextSpan Value, int Number, bool IsUnique)
{
    private const int LongestName = 15;

    /// <summary><c>&lt;6A&gt;</c></summary>
    private const int SuffixLength = 4;

    /// <summary>How languages call a group; whatever is called otherwise is one host's.</summary>
    private static readonly string[] GroupWords = ["gr", "гр", "グル", "组", "組", "csoport", "skup", "ομάδα"];

    /// <summary>
    /// Language does not matter: a row has a type and a state behind the suffix, in words. Numbers stand there in the tables of other hosts' names (<c>-c</c>) and of
    /// sessions (<c>-s</c>), which say nothing of this one.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, TranscriptLine line, out NetBiosRow row)
    {
        row = default;
        var content = text[line.ContentStart..line.ContentEnd];
        var open = content[..Math.Min(content.Length, LongestName + SuffixLength)].IndexOf('<');
        if (open <= 0 || content.Length < open + SuffixLength || content[open + SuffixLength - 1] != '>'
            || !char.IsAsciiHexDigit(content[open + 1]) || !char.IsAsciiHexDigit(content[open + 2]))
        {
            return false;
        }

        var rest = content[(open + SuffixLength)..].TrimStart();
        if (!IsTypeAndState(rest))
            return false;

        var name = content[..open].TrimEnd();
        row = new(
            new(line.ContentStart, name.Length),
            new(line.ContentStart + open, SuffixLength),
            TextSpan.FromBounds(line.ContentStart + open, line.ContentEnd),
            HexDigit(content[open + 1]) * 16 + HexDigit(content[open + 2]),
            !IsGroup(rest));
        return name.Length > 0;
    }

    private static bool IsTypeAndState(ReadOnlySpan<char> rest)
    {
        var words = 0;
        for (var i = 0; i < rest.Length; i++)
        {
            if (char.IsAsciiDigit(rest[i]) || rest[i] is '<' or '.' or ':')
                return false;
            if (!char.IsWhiteSpace(rest[i]) && (i == 0 || char.IsWhiteSpace(rest[i - 1])))
                words++;
        }

        return words is 2 or 3;
    }

    private static int HexDigit(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private static bool IsGroup(ReadOnlySpan<char> type)
    {
        foreach (var word in GroupWords)
        {
            if (type.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
