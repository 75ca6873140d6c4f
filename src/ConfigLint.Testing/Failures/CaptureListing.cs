using System.Globalization;
using System.Text;

namespace ConfigLint.Testing.Failures;

/// <summary>A capture line by line with numbers, and under each line what should or should not be there.</summary>
internal static class CaptureListing
{
    /// <summary>Longer captures show only the lines around their annotations.</summary>
    private const int ShortCapture = 60;
    private const int Context = 3;

    public static string Render(string path, string text, IReadOnlyList<Annotation> annotations)
    {
        var source = SourceText.From(text, path);
        var listing = new StringBuilder(path);
        var width = source.LineCount.ToString(CultureInfo.InvariantCulture).Length;
        var isComplete = true;
        for (var line = 0; line < source.LineCount; line++)
        {
            var isShown = source.LineCount <= ShortCapture || annotations.Any(annotation => IsNear(source, line, annotation.Span));
            if (isShown)
                AppendLine(listing, source, line, width, annotations);
            else if (isComplete)
                listing.Append("\n  ").Append(' ', width).Append(" | …");
            isComplete = isShown;
        }

        return listing.ToString();
    }

    private static void AppendLine(StringBuilder listing, SourceText source, int line, int width, IReadOnlyList<Annotation> annotations)
    {
        var span = source.GetLine(line);
        var characters = source.Characters.Span.Slice(span.Start, span.Length);
        listing.Append("\n  ").Append((line + 1).ToString(CultureInfo.InvariantCulture).PadLeft(width)).Append(" | ");
        foreach (var character in characters)
            listing.Append(Visible(character));

        foreach (var annotation in annotations)
        {
            var (first, last) = (source.GetLinePosition(annotation.Span.Start).Line, source.GetLinePosition(annotation.Span.End).Line);
            if (line < first || line > last)
                continue;

            var start = Math.Clamp(annotation.Span.Start - span.Start, 0, span.Length);
            var length = Math.Clamp(annotation.Span.End - span.Start, start, span.Length) - start;
            listing.Append("\n  ").Append(' ', width).Append(" | ");
            foreach (var character in characters[..start])
                listing.Append(character == '\t' ? '\t' : ' ');
            listing.Append(annotation.Underline, Math.Max(length, 1));
            if (line == first)
                listing.Append(' ').Append(annotation.Label);
        }
    }

    private static bool IsNear(SourceText source, int line, TextSpan span) =>
        line >= source.GetLinePosition(span.Start).Line - Context && line <= source.GetLinePosition(span.End).Line + Context;

    /// <summary>One visible character for one, so that the underlines stay under what they mean.</summary>
    private static char Visible(char character) => character is < ' ' and not '\t' ? (char)('\u2400' + character) : character;
}
