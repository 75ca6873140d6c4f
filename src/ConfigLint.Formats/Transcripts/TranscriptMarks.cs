using ConfigLint.Formats.IpConfig;
using ConfigLint.Formats.Services;

namespace ConfigLint.Formats.Transcripts;

/// <summary>Finds the first output of a transcript.</summary>
internal static class TranscriptMarks
{
    public static TranscriptMark First(ReadOnlySpan<char> text)
    {
        var lines = new TranscriptLines(text);
        while (lines.MoveNext())
        {
            var line = lines.Current;
            var content = text[line.ContentStart..line.ContentEnd];
            if (IpConfigHeading.TryReadSystem(content, out _))
                return TranscriptMark.IpConfig;
            if (ServiceListing.IsHeading(content))
                return TranscriptMark.Services;
        }

        return TranscriptMark.None;
    }
}
