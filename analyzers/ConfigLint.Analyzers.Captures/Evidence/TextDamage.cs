using System.Buffers;

namespace ConfigLint.Analyzers.Captures.Evidence;

/// <summary>Characters that show a wrong code page or a lossy conversion. CAP1006 reports them; other rules do not report what they break.</summary>
internal static class TextDamage
{
    /// <summary>What a decoder writes for bytes that it cannot read.</summary>
    private const char Lost = '\uFFFD';

    /// <summary>What the western code page shows for the second byte of capital umlauts, accents and ß.</summary>
    private const string SecondBytes = "\u20AC\u201E\u2020\u2021\u02C6\u2030\u0160\u0152\u2013\u0153\u0178";

    private static readonly SearchValues<char> Candidates = SearchValues.Create([Lost, '\u00C3', '\u00E2']);

    /// <summary>The first damage of a capture; null: none is seen.</summary>
    public static Location? First(CaptureDocument document)
    {
        var stated = document.Errors.FirstOrDefault(static e => e.Kind == CaptureErrorKind.LossyText)?.Location;
        var seen = IndexIn(document.Text.Characters.Span);
        return seen >= 0 && (stated is null || seen < stated.Span.Start) ? document.Text.GetLocation(new(seen, 1)) : stated;
    }

    /// <summary>Whether a zero-based line is damaged.</summary>
    public static bool IsOn(CaptureDocument document, int line)
    {
        var span = document.Text.GetLine(line);
        return IndexIn(document.Text.Characters.Span.Slice(span.Start, span.Length)) >= 0;
    }

    private static int IndexIn(ReadOnlySpan<char> text)
    {
        for (var position = 0; text[position..].IndexOfAny(Candidates) is >= 0 and var offset; position++)
        {
            position += offset;
            if (text[position] == Lost || IsMisread(text[position..]))
                return position;
        }

        return -1;
    }

    /// <summary>UTF-8 that was read as the western code page: <c>Ã¼</c> for <c>ü</c>, <c>â€™</c> for <c>’</c>.</summary>
    private static bool IsMisread(ReadOnlySpan<char> text) =>
        text is ['\u00C3', >= '\u00A0' and <= '\u00BF', ..] or ['\u00E2', '\u20AC', ..] || (text is ['\u00C3', var second, ..] && SecondBytes.Contains(second, StringComparison.Ordinal));
}
