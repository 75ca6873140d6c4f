using System.Collections.Immutable;
using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.IpConfig;

/// <summary>Output of <c>ipconfig</c> and <c>ipconfig /all</c>, Windows NT 3.5 to today.</summary>
[CaptureFormat("ipconfig")]
public sealed class IpConfigFormat : CaptureFormat
{
    /// <inheritdoc/>
    public override string Id => "ipconfig";

    /// <inheritdoc/>
    public override ImmutableArray<FactKind> Provides { get; } =
    [
        FactKinds.OperatingSystem, FactKinds.HostName, FactKinds.DnsDomain, FactKinds.PrimaryDnsSuffix, FactKinds.ConnectionDnsSuffix, FactKinds.DnsServer,
        FactKinds.WinsServer, FactKinds.DnsSearch, FactKinds.Adapter, FactKinds.IPAddress, FactKinds.SubnetMask, FactKinds.Gateway, FactKinds.DhcpEnabled,
    ];

    /// <summary>Certain: a heading and a label of its own below it. A transcript that starts with another command's output is that command's.</summary>
    public override Confidence Recognize(CaptureHead head)
    {
        var hasHeading = false;
        var hasAdapter = false;
        var lines = new TranscriptLines(head.Text);
        while (lines.MoveNext())
        {
            var content = head.Text[lines.Current.ContentStart..lines.Current.ContentEnd];
            if (IpConfigHeading.TryReadSystem(content, out _))
                hasHeading = true;
            else if (IpConfigHeading.TryReadAdapter(content, out _, out _))
                hasAdapter = true;
            else if ((hasHeading || hasAdapter) && LabelLine.TryRead(content, out var label) && label.HasLeader)
                return hasHeading && TranscriptMarks.First(head.Text) != TranscriptMark.Services ? Confidence.Certain : Confidence.Likely;
        }

        return hasHeading ? Confidence.Possible : Confidence.None;
    }

    /// <inheritdoc/>
    public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken) => IpConfigParser.Parse(text, this, cancellationToken);
}
