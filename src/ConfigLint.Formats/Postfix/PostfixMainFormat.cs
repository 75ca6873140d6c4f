using System.Collections.Immutable;
using ConfigLint.Formats.Fields;

namespace ConfigLint.Formats.Postfix;

/// <summary>Postfix's main configuration: the file main.cf, or what <c>postconf</c> and <c>postconf -n</c> print.</summary>
[CaptureFormat("postfix-main")]
public sealed class PostfixMainFormat : CaptureFormat
{
    private const string MainFile = "main.cf";

    /// <summary>How the main.cf of Veritas Cluster Server begins.</summary>
    private const string ClusterInclude = "include \"";

    /// <inheritdoc/>
    public override string Id => "postfix-main";

    /// <inheritdoc/>
    public override ImmutableArray<FactKind> Provides { get; } = [FactKinds.OperatingSystem, FactKinds.MailSetting];

    /// <inheritdoc/>
    public override string? CommentPrefix => "#";

    /// <summary>By name, unless it is the other product's file; else by content.</summary>
    public override Confidence Recognize(CaptureHead head)
    {
        if (!FileName.Is(head.Path, MainFile))
            return PostconfOutput.Recognize(head.Text);

        var isOther = false;
        var lines = new PostfixLines(head.Text, 0, head.Text.Length);
        while (lines.MoveNext())
        {
            if (lines.IsSkipped || lines.Indent > 0)
                continue;
            if (PostfixMainParser.IsPrinted(head.Text, lines.Start, lines.End))
                return Confidence.Certain;

            isOther |= head.Text[lines.Start..lines.End].StartsWith(ClusterInclude, StringComparison.Ordinal);
        }

        return isOther ? Confidence.None : Confidence.Certain;
    }

    /// <inheritdoc/>
    public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        var isFile = FileName.Is(text.Path, MainFile);
        var parser = new PostfixMainParser(text, isFile);
        var settings = parser.Read(cancellationToken);
        return new PostfixMainDocument(text, this, new(text.Characters, settings), isFile, parser.Errors);
    }
}
