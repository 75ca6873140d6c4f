using System.Collections.Immutable;
using ConfigLint.Formats.Fields;
using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.Hosts;

/// <summary>The static host table of Unix and Windows, hosts(5).</summary>
[CaptureFormat("hosts")]
public sealed class HostsFormat : CaptureFormat
{
    /// <inheritdoc/>
    public override string Id => "hosts";

    /// <inheritdoc/>
    public override ImmutableArray<FactKind> Provides { get; } = [FactKinds.HostsEntry];

    /// <inheritdoc/>
    public override string? CommentPrefix => CommentedLine.Mark;

    /// <summary>By name; an inventory of Ansible has the same one.</summary>
    public override Confidence Recognize(CaptureHead head) =>
        FileName.Is(head.Path, "hosts") && !IsInventory(head.Text) ? Confidence.Certain : Confidence.None;

    /// <inheritdoc/>
    public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken) => HostsParser.Parse(text, this, cancellationToken);

    /// <summary>Groups (<c>[web]</c>), variables (<c>ansible_host=…</c>) or YAML (<c>---</c>, <c>all:</c>).</summary>
    private static bool IsInventory(ReadOnlySpan<char> text)
    {
        var isFirst = true;
        var lines = new TranscriptLines(text);
        while (lines.MoveNext())
        {
            var fields = CommentedLine.Fields(text, lines.Current);
            if (!fields.MoveNext())
                continue;

            var first = text.Slice(fields.Current.Start, fields.Current.Length);
            var rest = text.Slice(fields.Rest.Start, fields.Rest.Length);
            var isYaml = isFirst && (first is "---" || (first.EndsWith(":") && rest.IsEmpty && AddressField.Read(first) == 0));
            var isGroup = first.StartsWith("[") && first.EndsWith("]") && AddressField.Read(first[1..^1]) == 0;
            if (isYaml || isGroup || rest.Contains("ansible_", StringComparison.Ordinal))
                return true;

            isFirst = false;
        }

        return false;
    }
}
