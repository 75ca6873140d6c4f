using System.Net;
using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.IpConfig;

/// <summary>An address at the start of a text, without what ipconfig prints behind it.</summary>
internal static class AddressToken
{
    /// <summary>Eight groups of four with a dotted quad at the end; no address is longer.</summary>
    private const int Longest = 45;

    /// <summary>Longer text in parentheses is a remark; the bound also keeps reading linear.</summary>
    private const int LongestDecoration = 32;

    /// <summary>Length of the address; zero where there is none, as in <c>192.168.25.###</c> or <c>10.x.x.x</c>.</summary>
    public static int Read(ReadOnlySpan<char> text)
    {
        var length = 0;
        var colons = 0;
        var dots = 0;
        for (; length < text.Length && length <= Longest && (char.IsAsciiHexDigit(text[length]) || text[length] is '.' or ':'); length++)
        {
            colons += text[length] == ':' ? 1 : 0;
            dots += text[length] == '.' ? 1 : 0;
        }

        if (length > Longest || (length < text.Length && text[length] is not ('(' or '%' or ',') && !TranscriptLines.IsBlank(text[length])))
            return 0;

        // "1.2.3" and "16909060" are addresses to the runtime, but not to ipconfig.
        return (colons > 0 || dots == 3) && IPAddress.TryParse(text[..length], out _) ? length : 0;
    }

    /// <summary>Length of <c>%11</c> and <c>(Preferred)</c> behind an address, a blank between them included.</summary>
    public static int ReadDecoration(ReadOnlySpan<char> text)
    {
        var length = 0;
        if (text.StartsWith('%'))
        {
            for (length = 1; length < text.Length && char.IsAsciiLetterOrDigit(text[length]); length++)
            {
            }
        }

        var next = length;
        while (next < text.Length && TranscriptLines.IsBlank(text[next]))
            next++;

        while (next < text.Length && text[next] == '(' && text[next..Math.Min(text.Length, next + LongestDecoration)].IndexOf(')') is >= 0 and var close)
            length = next += close + 1;

        return length;
    }
}
