using System.Collections.Immutable;

namespace ConfigLint.Engine.Tests.Plugins;

/// <summary>Gives a built-in kind another fact type.</summary>
public sealed class PlainHostNameFormat : CaptureFormat
{
    /// <inheritdoc/>
    public override string Id => "plain";

    /// <inheritdoc/>
    public override ImmutableArray<FactKind> Provides => [new FactKind<Fact>("hostName")];

    /// <inheritdoc/>
    public override Confidence Recognize(CaptureHead head) => Confidence.None;

    /// <inheritdoc/>
    public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken) => throw new NotSupportedException();
}
