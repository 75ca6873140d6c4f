namespace ConfigLint.Formats.EventLog;

/// <summary>Collects what the parsers of the layouts find.</summary>
internal sealed class EventsBuilder(SourceText source)
{
    private readonly List<EventRecord> _records = [];
    private readonly List<TextSpan> _data = [];
    private readonly CaptureErrorList _errors = new(source);

    public int DataCount => _data.Count;

    /// <summary>Insertion strings come before their record.</summary>
    public void AddData(TextSpan value) => _data.Add(value);

    /// <summary>Forgets the insertion strings of a record that did not come to its end.</summary>
    public void DropData(int count) => _data.RemoveRange(count, _data.Count - count);

    public void Add(EventRecord record) => _records.Add(record);

    public void AddError(CaptureErrorKind kind, TextSpan span, string message) => _errors.Add(kind, span, message);

    public EventsDocument Build(EventLogFormat format, EventLayout layout) => new(source, format, layout, [.. _records], [.. _data], _errors.ToImmutable());
}
