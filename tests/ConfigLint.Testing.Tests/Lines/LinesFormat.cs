using System.Collections.Immutable;

namespace ConfigLint.Testing.Tests.Lines;

/// <summary><c>name = value</c> lines: the smallest format that states facts, and configures what it states.</summary>
[CaptureFormat("tst-lines")]
public sealed class LinesFormat : CaptureFormat
{
    public static FactKind<Fact> Line { get; } = new("tst.line");

    public override string Id => "tst-lines";

    public override ImmutableArray<FactKind> Provides => [Line];

    public override Confidence Recognize(CaptureHead head) =>
        head.Path.EndsWith(".lines", StringComparison.Ordinal) ? Confidence.Certain : Confidence.None;

    public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken)
    {
        if (text.Characters.Span.EndsWith("explode"))
            throw new InvalidOperationException("the format cannot read this");

        var entries = ImmutableArray.CreateBuilder<Entry>();
        for (var i = 0; i < text.LineCount; i++)
        {
            var span = text.GetLine(i);
            var separator = text.Characters.Span.Slice(span.Start, span.Length).IndexOf(" = ");
            if (separator > 0)
                entries.Add(new(Section: default, new(span.Start, separator), TextSpan.FromBounds(span.Start + separator + 3, span.End)));
        }

        return new LinesDocument(text, this, entries.ToImmutable());
    }

    private sealed class LinesDocument(SourceText text, CaptureFormat format, ImmutableArray<Entry> entries) : CaptureDocument(text, format)
    {
        public override bool IsSourceOfTruth => true;

        public override ImmutableArray<CaptureError> Errors => [];

        public override ImmutableArray<Entry> Entries => entries;

        public override void Project(FactKind kind, FactSink facts)
        {
            foreach (var entry in entries)
                facts.Add(new() { Value = GetValue(entry), Location = Text.GetLocation(entry.Value) });
        }
    }
}
