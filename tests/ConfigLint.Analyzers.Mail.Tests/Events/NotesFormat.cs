using System.Collections.Immutable;

namespace ConfigLint.Analyzers.Mail.Tests.Events;

/// <summary>
/// Stands in for formats that are yet to come: <c>event ID TIME</c> is a record of the connector, <c>domain</c> a blank Domain box,
/// <c>captured TIME</c> says when the file was taken.
/// </summary>
[CaptureFormat("test-notes")]
public sealed class NotesFormat : CaptureFormat
{
    public override string Id => "test-notes";

    public override ImmutableArray<FactKind> Provides => [FactKinds.Event, FactKinds.DnsDomain];

    public override Confidence Recognize(CaptureHead head) => head.Path.EndsWith(".notes", StringComparison.Ordinal) ? Confidence.Certain : Confidence.None;

    public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken) => new NotesDocument(text, this);
}
