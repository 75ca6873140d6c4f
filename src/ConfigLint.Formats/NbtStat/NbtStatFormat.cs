using System.Collections.Immutable;
using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.NbtStat;

/// <summary>The name tables of <c>nbtstat -n</c> (this host's), <c>nbtstat -a</c> and <c>nbtstat -A</c> (another's), in any language.</summary>
[CaptureFormat("nbtstat")]
public sealed class NbtStatFormat : CaptureFormat
{
    /// <summary>In the heading of every name table, whatever the language.</summary>
    private const string Heading = "NetBIOS";

    /// <summary>A host has some dozens at most, for each adapter; the bound also keeps finding repeated names cheap.</summary>
    private const int MostRows = 1000;

    /// <inheritdoc/>
    public override string Id => "nbtstat";

    /// <inheritdoc/>
    public override ImmutableArray<FactKind> Provides { get; } = [FactKinds.HostName, FactKinds.Service];

    /// <summary>Certain: a heading and a row below it. A transcript with another command's output is that command's.</summary>
    public override Confidence Recognize(CaptureHead head)
    {
        var hasHeading = false;
        var lines = new TranscriptLines(head.Text);
        while (lines.MoveNext())
        {
            if (NetBiosRow.TryRead(head.Text, lines.Current, out _))
                return hasHeading && TranscriptMarks.First(head.Text) == TranscriptMark.None ? Confidence.Certain : Confidence.Likely;

            hasHeading |= head.Text[lines.Current.ContentStart..lines.Current.ContentEnd].Contains(Heading, StringComparison.OrdinalIgnoreCase);
        }

        return Confidence.None;
    }

    /// <inheritdoc/>
    public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rows = ImmutableArray.CreateBuilder<NetBiosRow>();
        var lines = new TranscriptLines(text.Characters.Span);
        while (rows.Count < MostRows && lines.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (NetBiosRow.TryRead(text.Characters.Span, lines.Current, out var row))
                rows.Add(row);
        }

        return new NbtStatDocument(text, this, rows.ToImmutable());
    }
}
