using System.Collections.Immutable;

namespace ConfigLint.Formats.Registry;

/// <summary>What <c>reg query</c> prints: a key's line, then its values, indented, as name, type and data.</summary>
[CaptureFormat("reg-query")]
public sealed class RegQueryFormat : CaptureFormat
{
    /// <inheritdoc/>
    public override string Id => "reg-query";

    /// <inheritdoc/>
    public override ImmutableArray<FactKind> Provides => RegistryFacts.Provides;

    /// <inheritdoc/>
    public override Confidence Recognize(CaptureHead head) => RegQueryParser.IsPrinted(head.Text) ? Confidence.Certain : Confidence.None;

    /// <inheritdoc/>
    public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new RegistryCaptureDocument(this, RegQueryParser.Parse(text, cancellationToken));
    }
}
