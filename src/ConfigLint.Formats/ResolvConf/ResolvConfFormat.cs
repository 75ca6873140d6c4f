using System.Collections.Immutable;
using ConfigLint.Formats.Fields;
using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.ResolvConf;

/// <summary>The resolver's configuration, resolv.conf(5), whoever wrote it.</summary>
[CaptureFormat("resolv-conf")]
public sealed class ResolvConfFormat : CaptureFormat
{
    private const int LongestHead = 4096;

    /// <inheritdoc/>
    public override string Id => "resolv-conf";

    /// <inheritdoc/>
    public override ImmutableArray<FactKind> Provides { get; } = [FactKinds.OperatingSystem, FactKinds.DnsDomain, FactKinds.DnsSearch, FactKinds.DnsServer];

    /// <inheritdoc/>
    public override string? CommentPrefix => "#";

    /// <summary>By name, else by content: a name server, and nothing but directives.</summary>
    public override Confidence Recognize(CaptureHead head)
    {
        if (FileName.Is(head.Path, "resolv.conf"))
            return Confidence.Certain;

        return HoldsOnlyDirectives(head.Text) ? Confidence.Likely : Confidence.None;
    }

    /// <inheritdoc/>
    public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = ImmutableArray.CreateBuilder<ResolverLine>();
        var lines = new TranscriptLines(text.Characters.Span);
        while (lines.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (ResolverLine.Read(text.Characters.Span, lines.Current.Start, lines.Current.End) is { } line)
                found.Add(line);
        }

        return new ResolvConfDocument(text, this, found.ToImmutable());
    }

    private static bool HoldsOnlyDirectives(ReadOnlySpan<char> text)
    {
        var hasServer = false;
        var lines = new TranscriptLines(text);
        while (lines.MoveNext())
        {
            var isCut = !lines.Current.HasLineEnd && text.Length >= LongestHead;
            if (isCut || ResolverLine.Read(text, lines.Current.Start, lines.Current.End) is not { } line)
                continue;
            if (line.Keyword == ResolverKeyword.None)
                return false;

            hasServer |= line.Keyword == ResolverKeyword.NameServer && AddressField.Read(text.Slice(line.Value.Start, line.Value.Length)) > 0;
        }

        return hasServer;
    }
}
