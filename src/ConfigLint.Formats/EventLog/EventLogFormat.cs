using System.Collections.Immutable;

namespace ConfigLint.Formats.EventLog;

/// <summary>
/// Event logs as text: XML of <c>wevtutil</c> and Event Viewer, <c>dumpel</c>, Event Viewer's "Save As text", and <c>Get-EventLog</c> or <c>Get-WinEvent</c> as CSV.
/// </summary>
[CaptureFormat("windows-events")]
public sealed class EventLogFormat : CaptureFormat
{
    /// <inheritdoc/>
    public override string Id => "windows-events";

    /// <inheritdoc/>
    public override ImmutableArray<FactKind> Provides { get; } = [FactKinds.Event];

    /// <summary>By content alone. The binary logs (<c>.evt</c>, <c>.evtx</c>) are not text.</summary>
    public override Confidence Recognize(CaptureHead head) => EventLayouts.Recognize(head.Text);

    /// <inheritdoc/>
    public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken)
    {
        var builder = new EventsBuilder(text);
        var layout = EventLayouts.Of(text.Characters.Span);
        switch (layout)
        {
            case EventLayout.Xml:
                EventXmlParser.Parse(text.Characters.Span, builder, cancellationToken);
                break;
            case EventLayout.Table:
                EventTableParser.Parse(text.Characters.Span, builder, cancellationToken);
                break;
            default:
                EventLinesParser.Parse(text.Characters.Span, builder, cancellationToken);
                break;
        }

        return builder.Build(this, layout);
    }
}
