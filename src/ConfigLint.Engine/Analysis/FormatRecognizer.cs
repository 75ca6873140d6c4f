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
        foreach (var format in formats)
        {
            var answer = Confidence.None;
            failures.TryRun(format, text.Path, () => answer = format.Recognize(new(text.Path, Head(text))));
            if (answer > confidence)
                (best, confidence) = (format, answer);
        }

        return best;
    }

    private static ReadOnlySpan<char> Head(SourceText text) => text.Characters.Span[..Math.Min(text.Length, HeadLength)];
}
