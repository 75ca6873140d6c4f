using System.Collections.Immutable;

namespace ConfigLint.Formats.PowerShell;

/// <summary>Output of <c>ConvertTo-Json</c>, Windows PowerShell and PowerShell 7, over services, network settings, computers, registry keys and events.</summary>
[CaptureFormat("powershell-json")]
public sealed class PowerShellJsonFormat : CaptureFormat
{
    /// <inheritdoc/>
    public override string Id => "powershell-json";

    /// <inheritdoc/>
    public override ImmutableArray<FactKind> Provides => PowerShellFacts.Provides;

    /// <summary>Certain: the first object is one of ours. A file that begins with another command's output is likely ours if one follows.</summary>
    public override Confidence Recognize(CaptureHead head) => HeadReader.Read(head.Text);

    /// <inheritdoc/>
    public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken) => PowerShellJsonParser.Parse(text, this, cancellationToken);
}
