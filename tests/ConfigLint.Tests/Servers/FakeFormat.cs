using System.Collections.Immutable;

namespace ConfigLint.Tests.Servers;

internal sealed class FakeFormat : CaptureFormat
{
    public override string Id => "fake";

    public override ImmutableArray<FactKind> Provides => [];

    public override Confidence Recognize(CaptureHead head) => Confidence.None;

    public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken) => new FakeRegistryDocument(text);
}
