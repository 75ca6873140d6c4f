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
    public override Confidence Recognize(CaptureHead head)
    {
        if (!HoldsServices(head.Text))
            return Confidence.None;

        return TranscriptMarks.First(head.Text) == TranscriptMark.IpConfig ? Confidence.Likely : Confidence.Certain;
    }

    /// <inheritdoc/>
    public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken) => ServicesParser.Parse(text, this, cancellationToken);

    /// <summary><c>SERVICE_NAME: x</c> alone proves nothing: files for containers set a variable of that name.</summary>
    private static bool HoldsServices(ReadOnlySpan<char> text)
    {
        var isNamed = false;
        var lines = new TranscriptLines(text);
        while (lines.MoveNext())
        {
            var content = text[lines.Current.ContentStart..lines.Current.ContentEnd];
            switch (ServiceListing.KindOf(content))
            {
                case ServiceListingKind.NetStart or ServiceListingKind.TaskList:
                case ServiceListingKind.None when isNamed && ServiceListing.IsNumberedField(content):
                    return true;
                case ServiceListingKind.ServiceControl:
                    isNamed = true;
                    break;
            }
        }

        return false;
    }
}
