using System.Collections.Immutable;
using System.Globalization;

namespace ConfigLint.Formats.EventLog;

/// <summary>The records of one log, in the order of the file.</summary>
internal sealed class EventsDocument(
    SourceText text, EventLogFormat format, EventLayout layout, ImmutableArray<EventRecord> records, ImmutableArray<TextSpan> data, ImmutableArray<CaptureError> errors)
    : CaptureDocument(text, format)
{
    private ImmutableArray<Entry> _entries;

    public override ImmutableArray<CaptureError> Errors => errors;

    /// <summary>Section: the source; name: the word that names the id (<c>EventID</c>), or the id itself where the layout has none; value: the id.</summary>
    public override ImmutableArray<Entry> Entries
    {
        get
        {
            if (_entries.IsDefault)
                _entries = [.. records.Select(record => new Entry(SectionOf(record), record.Label, record.Id))];
            return _entries;
        }
    }

    public override string GetValue(Entry entry) => EventText.Read(Slice(entry.Value), layout);

    public override void Project(FactKind kind, FactSink facts)
    {
        if (kind != FactKinds.Event)
            return;

        var names = new NamePool();
        foreach (var record in records)
            facts.Add(CreateFact(record, names));
    }

    private TextSpan SectionOf(EventRecord record) => layout == EventLayout.Table ? TableFields.Unquote(Text.Characters.Span, record.Source) : record.Source;

    /// <summary>Sources, computers and ids repeat over thousands of records: each is one string.</summary>
    private EventFact CreateFact(EventRecord record, NamePool names) => new()
    {
        Value = names.Get(record.EventId.ToString(CultureInfo.InvariantCulture)),
        Location = Text.GetLocation(record.Id),
        EventId = record.EventId,
        Source = Name(record.Source, names),
        Computer = record.Computer.Length == 0 ? null : Name(record.Computer, names),
        TimeAsWritten = TimeOf(record),
        Time = ZonedTimeOf(record),
        Data = DataOf(record),
        Message = record.Message.Length == 0 ? null : EventText.Read(Slice(record.Message), layout),
    };

    private string Name(TextSpan span, NamePool names) =>
        EventText.IsPlain(Slice(span), layout) ? names.Get(Slice(span)) : names.Get(EventText.Read(Slice(span), layout));

    private string? TimeOf(EventRecord record) => (record.Date.Length, record.Time.Length) switch
    {
        (0, 0) => null,
        (0, _) => EventText.Read(Slice(record.Time), layout),
        (_, 0) => EventText.Read(Slice(record.Date), layout),
        _ => $"{EventText.Read(Slice(record.Date), layout)} {EventText.Read(Slice(record.Time), layout)}",
    };

    /// <summary>Only XML's SystemTime is known to be UTC; everywhere else a zone must be written.</summary>
    private DateTimeOffset? ZonedTimeOf(EventRecord record)
    {
        if (record.Date.Length > 0 && record.Time.Length > 0)
            return null;

        var written = EventText.Unquote(Slice(record.Time.Length > 0 ? record.Time : record.Date), layout);
        return IsoTime.TryRead(written, isUtc: layout == EventLayout.Xml, out var time) ? time : null;
    }

    private ImmutableArray<string> DataOf(EventRecord record)
    {
        if (record.DataCount == 0)
            return [];

        var strings = ImmutableArray.CreateBuilder<string>(record.DataCount);
        for (var i = 0; i < record.DataCount; i++)
            strings.Add(EventText.Read(Slice(data[record.FirstData + i]), layout));

        return strings.MoveToImmutable();
    }

    private ReadOnlySpan<char> Slice(TextSpan span) => Text.Characters.Span.Slice(span.Start, span.Length);
}
