using System.Collections.Immutable;
using ConfigLint.Formats.Fields;
using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.ServicesFile;

/// <summary>The port numbers of services on Unix and Windows, services(5).</summary>
[CaptureFormat("services-file")]
public sealed class ServicesFileFormat : CaptureFormat
{
    /// <inheritdoc/>
    public override string Id => "services-file";

    /// <inheritdoc/>
    public override ImmutableArray<FactKind> Provides { get; } = [FactKinds.MailSetting];

    /// <inheritdoc/>
    public override string? CommentPrefix => CommentedLine.Mark;

    /// <summary>By name; a list of <c>net start</c> may have the same one, but holds no port.</summary>
    public override Confidence Recognize(CaptureHead head)
    {
        if (!FileName.Is(head.Path, "services"))
            return Confidence.None;

        var hasLine = false;
        var lines = new TranscriptLines(head.Text);
        while (lines.MoveNext())
        {
            var fields = CommentedLine.Fields(head.Text, lines.Current);
            if (!fields.MoveNext())
                continue;
            if (ServiceLine.Read(head.Text, fields).HasPort)
                return Confidence.Certain;

            hasLine = true;
        }

        return hasLine ? Confidence.None : Confidence.Possible;
    }

    /// <inheritdoc/>
    public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = ImmutableArray.CreateBuilder<ServiceLine>();
        var errors = new CaptureErrorList(text);
        var lines = new TranscriptLines(text.Characters.Span);
        while (lines.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var fields = CommentedLine.Fields(text.Characters.Span, lines.Current);
            if (!fields.MoveNext())
                continue;

            var line = ServiceLine.Read(text.Characters.Span, fields);
            found.Add(line);
            if (!line.HasPort)
                errors.Add(CaptureErrorKind.Syntax, line.Value.Length > 0 ? line.Value : line.Name, "expected a port and a protocol behind the service's name, as in 25/tcp");
        }

        return new ServicesFileDocument(text, this, found.ToImmutable(), errors.ToImmutable());
    }
}
