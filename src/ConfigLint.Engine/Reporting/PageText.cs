using System.Text;

namespace ConfigLint.Engine.Reporting;

/// <summary>A rule's Markdown page as plain text: what pages use of Markdown, and no HTML.</summary>
internal static class PageText
{
    private const string CodeIndent = "    ";

    /// <summary>The page for a terminal; lines end with a line feed.</summary>
    public static string Render(string page, TerminalColor color)
    {
        var target = new StringBuilder(page.Length + 64);
        var (isCode, isComment) = (false, false);
        foreach (var line in page.TrimEnd().Split('\n'))
        {
            if (!isComment && IsFence(line))
                isCode = !isCode;
            else if (isCode)
                target.Append(CodeIndent).Append(color.Accent(EscapeCode(line.TrimEnd('\r')))).Append('\n');
            else if (Prose(line.TrimEnd(), color, ref isComment) is { } shown)
                target.Append(shown).Append('\n');
        }

        return target.ToString();
    }

    /// <summary>The first paragraph on one line, cut to <paramref name="limit"/> characters; "": none.</summary>
    public static string FirstParagraph(string page, int limit)
    {
        var paragraph = new StringBuilder();
        var isComment = false;
        foreach (var line in page.Split('\n'))
        {
            var text = line.Trim();
            if (text.Length > 0 && text[0] is not ('#' or '|' or '>') && !IsFence(text))
            {
                if (Prose(text, new(isOn: false), ref isComment) is { } shown)
                    paragraph.Append(paragraph.Length > 0 ? " " : "").Append(shown);
            }
            else if (paragraph.Length > 0)
            {
                break;
            }
        }

        return Cut(paragraph.ToString(), limit);
    }

    private static string Cut(string text, int limit)
    {
        if (text.Length <= limit)
            return text;

        var end = text.LastIndexOf(' ', limit - 2);
        return string.Concat(text.AsSpan(0, end > 0 ? end : limit - 1), "…");
    }

    private static bool IsFence(string line) => line.AsSpan().TrimStart().StartsWith("```", StringComparison.Ordinal);

    // Tabs of an example are part of it.
    private static string EscapeCode(string line) => string.Join('\t', line.Split('\t').Select(TerminalText.Escape));

    /// <summary>Null: the line has nothing to show and takes no line of its own.</summary>
    private static string? Prose(string line, TerminalColor color, ref bool isComment)
    {
        var text = TerminalText.Escape(line.TrimStart().Replace('\t', ' '));
        if (IsTableRule(text))
            return null;

        var (wasComment, isHeading) = (isComment, text.StartsWith('#'));
        if (text.StartsWith("* ", StringComparison.Ordinal) || text.StartsWith("+ ", StringComparison.Ordinal))
            text = "- " + text[2..];

        var inline = new PageInline(isHeading ? text.TrimStart('#').Trim() : text, isHeading ? new(isOn: false) : color, isComment);
        var shown = inline.Render();
        isComment = inline.IsInComment;
        if (shown.Length == 0)
            return wasComment || text.Length > 0 ? null : "";

        return isHeading ? color.Strong(shown) : string.Concat(line.AsSpan(0, line.Length - line.AsSpan().TrimStart().Length), shown);
    }

    private static bool IsTableRule(string text) => text.Length > 2 && text[0] == '|' && !text.AsSpan().ContainsAnyExcept("|-: ");
}
