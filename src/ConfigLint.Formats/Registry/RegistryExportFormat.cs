using System.Collections.Immutable;

namespace ConfigLint.Formats.Registry;

/// <summary>Files of the registry editor: <c>REGEDIT4</c> and <c>Windows Registry Editor Version 5.00</c>.</summary>
[CaptureFormat("registry-export")]
public sealed class RegistryExportFormat : CaptureFormat
{
    /// <inheritdoc/>
    public override string Id => "registry-export";

    /// <inheritdoc/>
    public override ImmutableArray<FactKind> Provides => RegistryFacts.Provides;

    /// <inheritdoc/>
    public override string? CommentPrefix => ";";

    /// <inheritdoc/>
    public override Confidence Recognize(CaptureHead head) => RegistryExportHeader.Find(head.Text).Version == 0 ? Confidence.None : Confidence.Certain;

    /// <inheritdoc/>
    public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new RegistryCaptureDocument(this, RegistryExportParser.Parse(text, cancellationToken));
    }
}
