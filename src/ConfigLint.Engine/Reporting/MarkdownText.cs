using System.Text;

namespace ConfigLint.Engine.Reporting;

/// <summary>Makes text inert in Markdown that a browser will show: no marks, links, HTML or table cells of its own.</summary>
internal static class MarkdownText
{
    /// <summary>The text as prose on one line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in TerminalText.Escape(text))
        {
            _ = character switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '#' or '!' or '@' => escaped.Append('\\').Append(character),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }
}
