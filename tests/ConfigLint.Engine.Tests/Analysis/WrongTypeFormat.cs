using System.Collections.Immutable;

namespace ConfigLint.Engine.Tests.Analysis;

/// <summary>Adds a plain fact where a host name is asked for.</summary>
internal sealed class WrongTypeFormat : CaptureFormat
{
    public override string Id => "wrong";

    public override ImmutableArray<FactKind> Provides => [FactKinds.HostName];

    public override Confidence Recognize(CaptureHead head) => Confidence.Certain;

    public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken) => new Document(text, this);

    private sealed class Document(SourceText text, CaptureFormat format) : CaptureDocument(text, format)
    {
        public override ImmutableArray<CaptureError> Errors => [];

        public override ImmutableArray<Entry> Entries => [];

        public override void Project(FactKind kind, FactSink facts) => facts.Add(new() { Value = "x", Location = Text.GetLocation(default) });
    }
}
