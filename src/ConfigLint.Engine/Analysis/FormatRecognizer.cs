using System.Collections.Immutable;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Analysis;

/// <summary>Asks the formats whose file it is.</summary>
/// <param name="formats">By ordinal id: of equal confidence the first wins.</param>
/// <param name="chosen">What the configuration says of files, which no format is asked about.</param>
internal sealed class FormatRecognizer(ImmutableArray<CaptureFormat> formats, ImmutableArray<ChosenFormat> chosen)
{
    private const int HeadLength = 4096;

    /// <summary>The format that the configuration names, else the surest; null: nobody's.</summary>
    public CaptureFormat? Recognize(SourceText text, FailureLog failures)
    {
        foreach (var choice in chosen)
        {
            if (choice.Pattern.IsMatch(text.Path))
                return choice.Format;
        }

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
