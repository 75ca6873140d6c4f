using System.Collections.Immutable;

namespace ConfigLint.Engine.Analysis;

/// <summary>Asks the formats whose file it is.</summary>
/// <param name="formats">By ordinal id: of equal confidence the first wins.</param>
internal sealed class FormatRecognizer(ImmutableArray<CaptureFormat> formats)
{
    private const int HeadLength = 4096;

    /// <summary>The surest format; null: nobody's.</summary>
    public CaptureFormat? Recognize(SourceText text, FailureLog failures)
    {
        var (best, confidence) = ((CaptureFormat?)null, Confidence.None);

        // One closure for all formats: this runs for each file.
        var (asked, answer) = (formats.FirstOrDefault(), Confidence.None);
        Action ask = () => answer = asked!.Recognize(new(text.Path, Head(text)));
        foreach (var format in formats)
        {
            (asked, answer) = (format, Confidence.None);
            failures.TryRun(format, text.Path, ask);
            if (answer > confidence)
                (best, confidence) = (format, answer);
        }

        return best;
    }

    private static ReadOnlySpan<char> Head(SourceText text) => text.Characters.Span[..Math.Min(text.Length, HeadLength)];
}
