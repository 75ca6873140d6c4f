using System.Globalization;
using System.Text;

namespace ConfigLint.Engine.Reporting;

/// <summary>Makes untrusted text inert where a terminal, a build log or a pipeline agent reads it.</summary>
/// <remarks>
/// What cannot be seen, moves the cursor or turns the reading direction comes out as <c>\x1b</c> or <c>\u202e</c>; what an agent would obey
/// (<c>::error</c>, <c>##vso[</c>, <c>##[</c>) gets one character written so. Backslashes stay: paths are full of them, and nobody reads this back.
/// </remarks>
public static class TerminalText
{
    /// <summary>The text on one line, inert.</summary>
    public static string Escape(string text)
    {
        if (IndexOfUnsafe(text) < 0)
            return text;

        var escaped = new StringBuilder(text.Length + 16);
        for (var index = 0; index < text.Length;)
            index += AppendAt(escaped, text, index);
        return escaped.ToString();
    }

    /// <summary>Writes what stands for the character at <paramref name="index"/> in its context, and returns how many UTF-16 units it takes.</summary>
    public static int AppendAt(StringBuilder target, string text, int index)
    {
        var length = char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;
        if (IsUnsafe(text, index))
            AppendVisible(target, length == 2 ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index]);
        else
            target.Append(text, index, length);
        return length;
    }

    private static int IndexOfUnsafe(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (IsUnsafe(text, index))
                return index;
            if (char.IsHighSurrogate(text[index]))
                index++;
        }

        return -1;
    }

    private static bool IsUnsafe(string text, int index)
    {
        var character = text[index];
        if (character is >= ' ' and <= '~')
            return (character == ':' && IsWorkflowCommand(text, index)) || (character == '#' && IsAgentCommand(text, index));

        // Format characters hold the bidi controls, zero-width characters and tags; none of them can be seen.
        return CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
    }

    /// <summary>The second colon of <c>::error::</c> or <c>::add-mask ::</c>; <c>fe80::1</c>, <c>::ffff</c> and <c>[Type]::Member(</c> are none.</summary>
    private static bool IsWorkflowCommand(string text, int index)
    {
        if (index == 0 || text[index - 1] != ':')
            return false;

        var end = index + 1;
        var isHexadecimal = true;
        for (; end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] == '-'); end++)
            isHexadecimal &= char.IsAsciiHexDigit(text[end]);
        return !isHexadecimal && (end == text.Length || text[end] is ':' or ' ' or '\t' or '\r' or '\n');
    }

    /// <summary>The second hash of <c>##vso[</c>, <c>##[</c> or <c>##teamcity[</c>, which agents look for anywhere in a line.</summary>
    private static bool IsAgentCommand(string text, int index)
    {
        if (index == 0 || text[index - 1] != '#')
            return false;

        var end = index + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        return end < text.Length && text[end] == '[';
    }

    private static void AppendVisible(StringBuilder target, int character)
    {
        _ = character switch
        {
            '\n' => target.Append("\\n"),
            '\r' => target.Append("\\r"),
            '\t' => target.Append("\\t"),
            <= 0xff => target.Append(CultureInfo.InvariantCulture, $"\\x{character:x2}"),
            <= 0xffff => target.Append(CultureInfo.InvariantCulture, $"\\u{character:x4}"),
            _ => target.Append(CultureInfo.InvariantCulture, $"\\U{character:x8}"),
        };
    }
}
