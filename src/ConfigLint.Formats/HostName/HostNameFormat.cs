using System.Collections.Immutable;
using ConfigLint.Formats.Fields;
using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.HostName;

/// <summary>The files that hold one name: <c>/etc/hostname</c>, hostname(5), and Debian's <c>/etc/mailname</c>.</summary>
[CaptureFormat("hostname")]
public sealed class HostNameFormat : CaptureFormat
{
    private const string MailName = "mailname";

    /// <inheritdoc/>
    public override string Id => "hostname";

    /// <inheritdoc/>
    public override ImmutableArray<FactKind> Provides { get; } = [FactKinds.OperatingSystem, FactKinds.HostName, FactKinds.MailSetting];

    /// <inheritdoc/>
    public override string? CommentPrefix => "#";

    /// <summary>By name; a script may have the same one.</summary>
    public override Confidence Recognize(CaptureHead head) =>
        (FileName.Is(head.Path, "hostname") || FileName.Is(head.Path, MailName)) && !head.Text.StartsWith("#!") ? Confidence.Certain : Confidence.None;

    /// <inheritdoc/>
    public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new HostNameDocument(text, this, FindName(text.Characters.Span), FileName.Is(text.Path, MailName) ? MailName : null);
    }

    /// <summary>The first line that is neither blank nor a comment, as a whole; empty: there is none.</summary>
    private static TextSpan FindName(ReadOnlySpan<char> text)
    {
        var lines = new TranscriptLines(text);
        while (lines.MoveNext())
        {
            var line = new FieldReader(text, lines.Current.Start, lines.Current.End).Rest;
            if (line.Length > 0 && text[line.Start] != '#')
                return line;
        }

        return default;
    }
}
