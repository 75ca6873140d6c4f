using System.Collections.Immutable;
using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.Services;

/// <summary>Output of <c>sc query</c>, <c>sc queryex</c>, <c>sc qc</c>, <c>net start</c> and <c>tasklist /svc</c>.</summary>
[CaptureFormat("windows-services")]
public sealed class ServicesFormat : CaptureFormat
{
    /// <inheritdoc/>
    public override string Id => "windows-services";

    /// <inheritdoc/>
    public override ImmutableArray<FactKind> Provides { get; } = [FactKinds.Service];

    /// <summary>A transcript that starts with ipconfig's output is ipconfig's.</summary>
    public override Confidence Recognize(CaptureHead head) => TranscriptMarks.First(head.Text) switch
    {
        TranscriptMark.Services => Confidence.Certain,
        TranscriptMark.IpConfig when HoldsServices(head.Text) => Confidence.Likely,
        _ => Confidence.None,
    };

    /// <inheritdoc/>
    public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken) => ServicesParser.Parse(text, this, cancellationToken);

    private static bool HoldsServices(ReadOnlySpan<char> text)
    {
        var lines = new TranscriptLines(text);
        while (lines.MoveNext())
        {
            if (ServiceListing.IsHeading(text[lines.Current.ContentStart..lines.Current.ContentEnd]))
                return true;
        }

        return false;
    }
}
