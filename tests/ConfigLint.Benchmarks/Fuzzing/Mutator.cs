using System.Collections.Immutable;
using System.Text;
using ConfigLint.Benchmarks.Fleet;
using ConfigLint.Engine.Analysis;

namespace ConfigLint.Benchmarks.Fuzzing;

/// <summary>Damages captures as transports, editors and malice do: in their characters, in their tokens, and in their bytes.</summary>
internal sealed class Mutator(ImmutableArray<string> seeds, SeededRandom random)
{
    private const int LongestText = 64 * 1024;
    private const int MostChanges = 6;

    private static readonly string[] Tokens =
    [
        "\"", "'", "<", ">", "</", "/>", "<![CDATA[", "]]>", "<!--", "-->", "<?xml", "<!DOCTYPE x [", "&", "&#", "&#x110000;", "&amp;", "<Event>", "</Event>", "<Data>",
        "[", "]", "[-", "{", "}", "(", ")", "=", "=-", ":", "::", ",", ",,", "\\", ",\\\r\n", "\\\\", "\\\"", "@=", "hex(7):", "hex(2):", "hex(", "dword:", "\0", "\uFFFD", "\U0001F600",
        "\r", "\n", "\r\n", "\n\n", "\t", " ", "        ", ";", "#", "%", "%%1", "$", "${", "$(", ". . . :", " . : ", " adapter ", "\u00A0", "\u2028", "\u0085", "\uFEFF", "-1", "4294967296",
        "99999999999999999999", "0x", "1/1/0001", "/Date(", "\\u0000", "\\uD800", "null", "true", "1e999", "[{", "}]", "*", "?", "|", "255.255.255.255", "::1%", "fe80::",
    ];

    private static readonly Encoding[] Encodings = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1];

    public string Next()
    {
        var text = new StringBuilder(random.Pick(seeds));
        for (var i = random.Next(1, MostChanges); i > 0; i--)
            Change(text);
        var changed = text.Length > LongestText ? text.ToString(0, LongestText) : text.ToString();
        return random.Chance(20) ? ChangeBytes(changed) : Whole(changed);
    }

    // The host decodes, so half a surrogate pair never reaches a parser.
    private static string Whole(string text) => Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text));

    private void Change(StringBuilder text)
    {
        var (start, length) = Range(text.Length);
        switch (random.Next(11))
        {
            case 0:
                text.Remove(start, length);
                break;
            case 1:
                text.Length = start;
                break;
            case 2:
                text.Insert(random.Next(text.Length + 1), text.ToString(start, length));
                break;
            case 3:
                text.Insert(start, string.Concat(Enumerable.Repeat(text.ToString(start, Math.Min(length, 40)), random.Next(2, 100))));
                break;
            case 4:
                Splice(text, start, length);
                break;
            case 5 or 6:
                text.Insert(start, random.Pick(Tokens));
                break;
            case 7:
                text.Insert(start, string.Concat(Enumerable.Repeat(random.Pick(Tokens), random.Next(2, 300))));
                break;
            case 8:
                text.Remove(start, length).Insert(start, random.Pick(Tokens));
                break;
            case 9:
                if (text.Length > 0)
                    text[random.Next(text.Length)] = (char)random.Next(random.Chance(80) ? 128 : 65536);
                break;
            default:
                text.Replace("\r\n", "\n").Replace("\n", random.Chance(50) ? "\r\n" : "\r");
                break;
        }
    }

    private void Splice(StringBuilder text, int start, int length)
    {
        var other = random.Pick(seeds);
        var (from, count) = Range(other.Length);
        text.Remove(start, length).Insert(start, other.AsSpan(from, count));
    }

    // Mostly short: a capture with one wrong token reaches further into a parser than one that lost its half.
    private (int Start, int Length) Range(int total)
    {
        if (total == 0)
            return (0, 0);

        var start = random.Next(total);
        return (start, random.Next(Math.Min(total - start, random.Chance(70) ? 12 : 2_000) + 1));
    }

    private string ChangeBytes(string text)
    {
        var bytes = random.Pick(Encodings).GetBytes(text);
        for (var i = random.Next(1, 8); i > 0 && bytes.Length > 0; i--)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        var decoded = TextDecoder.Decode(bytes, "mutant", out _);
        return decoded.ToString(new(0, decoded.Length));
    }
}
