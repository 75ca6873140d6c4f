using System.Text;
using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.EventLog;

/// <summary>Decodes a value's characters by the rules of its layout.</summary>
internal static class EventText
{
    /// <summary>The characters are the value.</summary>
    public static bool IsPlain(ReadOnlySpan<char> written, EventLayout layout) => layout switch
    {
        EventLayout.Xml => !written.ContainsAny('&', '<', '\r'),
        EventLayout.Table => !written.StartsWith('"'),
        _ => !written.ContainsAny('\r', '\n'),
    };

    public static string Read(ReadOnlySpan<char> written, EventLayout layout)
    {
        if (IsPlain(written, layout))
            return written.ToString();

        return layout switch
        {
            EventLayout.Xml => XmlText.Read(written),
            EventLayout.Table => Unquote(written, layout).ToString().Replace("\"\"", "\"", StringComparison.Ordinal),
            _ => JoinLines(written),
        };
    }

    /// <summary>Without the quotes around a column's value; doubled quotes inside are left.</summary>
    public static ReadOnlySpan<char> Unquote(ReadOnlySpan<char> written, EventLayout layout)
    {
        if (layout != EventLayout.Table || !written.StartsWith('"'))
            return written;

        return written.Length > 1 && written[^1] == '"' ? written[1..^1] : written[1..];
    }

    /// <summary>Descriptions wrap: each line end, with the blanks and paste marks around it, is one blank.</summary>
    private static string JoinLines(ReadOnlySpan<char> written)
    {
        var joined = new StringBuilder(written.Length);
        var lines = new TranscriptLines(written);
        while (lines.MoveNext())
        {
            if (lines.Current.IsBlank)
                continue;
            if (joined.Length > 0)
                joined.Append(' ');

            joined.Append(written[lines.Current.ContentStart..lines.Current.ContentEnd]);
        }

        return joined.ToString();
    }
}
