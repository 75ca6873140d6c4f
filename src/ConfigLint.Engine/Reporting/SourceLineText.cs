using System.Globalization;
using System.Text;
using ConfigLint.Engine.Anchoring;

namespace ConfigLint.Engine.Reporting;

/// <summary>A source line and the carets under it, column for column on a terminal.</summary>
/// <param name="Text">The line, inert; its tabs stay.</param>
/// <param name="Padding">What stands before the carets: blanks, and the line's own tabs.</param>
/// <param name="Carets">At least one caret.</param>
internal sealed record SourceLineText(string Text, string Padding, string Carets)
{
    public static SourceLineText Of(SourceLine line)
    {
        var (text, padding, carets) = (new StringBuilder(line.Text.Length + 4), new StringBuilder(), 0);
        for (var index = 0; index < line.Text.Length;)
        {
            var start = text.Length;
            var position = index;
            index += line.Text[index] == '\t' ? AppendTab(text) : TerminalText.AppendAt(text, line.Text, index);

            if (position < line.Start)
                Pad(padding, text, start);
            else if (position < line.Start + line.Length)
                carets += Width(text, start);
        }

        return new(line.IsCut ? text.Append(" …").ToString() : text.ToString(), padding.ToString(), new('^', Math.Max(1, carets)));
    }

    private static int AppendTab(StringBuilder text)
    {
        text.Append('\t');
        return 1;
    }

    private static void Pad(StringBuilder padding, StringBuilder text, int start)
    {
        if (text[start] == '\t')
            padding.Append('\t');
        else
            padding.Append(' ', Width(text, start));
    }

    /// <summary>Cells that the characters from <paramref name="start"/> on take: none for combining marks, two for East Asian wide ones and emoji.</summary>
    private static int Width(StringBuilder text, int start)
    {
        var written = text.ToString(start, text.Length - start);
        if (written.Length > 2 || written[0] <= '~')
            return written.Length;

        return CharUnicodeInfo.GetUnicodeCategory(written, 0) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0
            : IsWide(char.IsHighSurrogate(written[0]) && written.Length == 2 ? char.ConvertToUtf32(written, 0) : written[0]) ? 2 : 1;
    }

    // The blocks of Unicode's EastAsianWidth.txt that are W or F throughout; single wide characters elsewhere are left at one cell.
    private static bool IsWide(int character) => character is (>= 0x1100 and <= 0x115f) or (>= 0x2e80 and <= 0x303e) or (>= 0x3041 and <= 0xa4cf)
        or (>= 0xac00 and <= 0xd7a3) or (>= 0xf900 and <= 0xfaff) or (>= 0xfe30 and <= 0xfe6f) or (>= 0xff00 and <= 0xff60) or (>= 0xffe0 and <= 0xffe6)
        or (>= 0x1f300 and <= 0x1f64f) or (>= 0x1f900 and <= 0x1f9ff) or (>= 0x20000 and <= 0x3fffd);
}
