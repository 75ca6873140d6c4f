namespace ConfigLint.Formats.EventLog;

/// <summary>
/// Reads <c>Event</c> elements wherever they stand: one after the other as <c>wevtutil</c> writes them, under Event Viewer's <c>Events</c>, behind a prompt.
/// A record that does not come to its end states nothing; the next one is read again.
/// </summary>
internal ref struct EventXmlParser
{
    private const string EventNamespace = "/win/2004/08/events/event";

    private readonly ReadOnlySpan<char> _text;
    private readonly EventsBuilder _builder;

    /// <summary>Open elements, the <c>Event</c> itself included; 0: between records.</summary>
    private int _depth;

    /// <summary>Elements of the same name inside the record.</summary>
    private int _innerEvents;

    private bool _isRootOpen;
    private EventRecord _record;
    private EventXmlSection _section;
    private EventXmlField _field;
    private int _contentStart;

    private EventXmlParser(ReadOnlySpan<char> text, EventsBuilder builder)
    {
        _text = text;
        _builder = builder;
    }

    public static void Parse(ReadOnlySpan<char> text, EventsBuilder builder, CancellationToken cancellationToken)
    {
        var parser = new EventXmlParser(text, builder);
        var tokens = new XmlTokens(text);
        while (tokens.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            parser.Read(tokens.Current);
        }

        parser.End(tokens.Current);
    }

    private void Read(XmlToken token)
    {
        switch (token.Kind)
        {
            case XmlTokenKind.DocumentType:
                _builder.AddError(CaptureErrorKind.Syntax, token.Span, "a document type declaration is not read");
                break;
            case XmlTokenKind.BrokenTag when _depth > 0:
                _builder.AddError(CaptureErrorKind.Syntax, token.Span, "a tag without its '>'");
                break;
            case XmlTokenKind.StartTag or XmlTokenKind.EmptyTag when _depth == 0:
                ReadOutside(token);
                break;
            case XmlTokenKind.StartTag or XmlTokenKind.EmptyTag:
                ReadInside(token);
                break;
            case XmlTokenKind.EndTag:
                ReadEnd(token);
                break;
        }
    }

    private void ReadOutside(XmlToken token)
    {
        if (token.Kind == XmlTokenKind.EmptyTag)
            return;
        if (Slice(token.Name) is "Events")
            _isRootOpen = true;
        if (Slice(token.Name) is "Event")
            Start();
    }

    private void Start()
    {
        _depth = 1;
        _innerEvents = 0;
        _section = EventXmlSection.Other;
        _field = EventXmlField.None;
        _record = new() { Id = default, EventId = -1, Label = default, FirstData = _builder.DataCount };
    }

    private void ReadInside(XmlToken token)
    {
        if (Slice(token.Name) is "Event" && token.Kind == XmlTokenKind.StartTag)
        {
            if (Slice(token.Span).Contains(EventNamespace, StringComparison.Ordinal))
            {
                _builder.AddError(CaptureErrorKind.Truncated, token.Span, "the record before this one has no end");
                _builder.DropData(_record.FirstData);
                Start();
                return;
            }

            _innerEvents++;
        }

        if (_depth == 1)
            _section = SectionOf(Slice(token.Name));
        else if (_depth == 2)
            StartField(token);

        if (token.Kind == XmlTokenKind.StartTag)
            _depth++;
    }

    private static EventXmlSection SectionOf(ReadOnlySpan<char> name) => name switch
    {
        "System" => EventXmlSection.System,
        "EventData" => EventXmlSection.EventData,
        "RenderingInfo" => EventXmlSection.RenderingInfo,
        _ => EventXmlSection.Other,
    };

    private void StartField(XmlToken token)
    {
        _field = EventXmlField.None;
        _contentStart = token.Span.End;
        var name = Slice(token.Name);
        switch (_section)
        {
            case EventXmlSection.System when name is "Provider":
                _record = _record with { Source = SourceIn(token.Span) };
                break;
            case EventXmlSection.System when name is "TimeCreated" && XmlAttributes.TryFind(_text, token.Span, "SystemTime", out var time):
                _record = _record with { Time = time };
                break;
            case EventXmlSection.System when name is "EventID":
                _record = _record with { Label = token.Name };
                _field = EventXmlField.EventId;
                break;
            case EventXmlSection.System when name is "Computer":
                _field = EventXmlField.Computer;
                break;
            case EventXmlSection.EventData when name is "Data":
                _field = EventXmlField.Data;
                break;
            case EventXmlSection.RenderingInfo when name is "Message":
                _field = EventXmlField.Message;
                break;
        }

        if (token.Kind == XmlTokenKind.EmptyTag)
            EndField(token.Span.End);
    }

    /// <summary>The provider's name; where it has none, the event source of old programs.</summary>
    private readonly TextSpan SourceIn(TextSpan tag)
    {
        if (XmlAttributes.TryFind(_text, tag, "Name", out var name) && name.Length > 0)
            return name;

        return XmlAttributes.TryFind(_text, tag, "EventSourceName", out var source) ? source : default;
    }

    private void EndField(int contentEnd)
    {
        var content = TextSpan.FromBounds(_contentStart, contentEnd);
        switch (_field)
        {
            case EventXmlField.EventId:
                SetId(Trim(content));
                break;
            case EventXmlField.Computer:
                _record = _record with { Computer = Trim(content) };
                break;
            case EventXmlField.Data:
                _builder.AddData(content);
                break;
            case EventXmlField.Message:
                _record = _record with { Message = content };
                break;
        }

        _field = EventXmlField.None;
    }

    private void SetId(TextSpan token)
    {
        var written = Slice(token);
        if (EventNumber.TryRead(written, out var id) || (written.ContainsAny('&', '<') && EventNumber.TryRead(XmlText.Read(written).AsSpan().Trim(), out id)))
            _record = _record with { Id = token, EventId = id };
        else if (token.Length > 0)
            _builder.AddError(CaptureErrorKind.Syntax, token, "an event id is a number");
    }

    private void ReadEnd(XmlToken token)
    {
        if (_depth == 0)
        {
            if (Slice(token.Name) is "Events")
                _isRootOpen = false;
            return;
        }

        if (Slice(token.Name) is "Event" && (_depth == 1 || _innerEvents == 0))
        {
            EndRecord(token);
            return;
        }

        if (_depth == 1)
        {
            _builder.AddError(CaptureErrorKind.Syntax, token.Span, "an end tag without its start tag");
            return;
        }

        if (Slice(token.Name) is "Event")
            _innerEvents--;
        _depth--;
        if (_depth == 2)
            EndField(token.Span.Start);
    }

    private void EndRecord(XmlToken token)
    {
        if (_depth > 1)
            _builder.AddError(CaptureErrorKind.Syntax, token.Span, "an element inside this record has no end tag");

        _depth = 0;
        if (_record.EventId >= 0)
            _builder.Add(_record with { DataCount = _builder.DataCount - _record.FirstData });
        else
            _builder.DropData(_record.FirstData);
    }

    /// <summary>A file that was cut ends inside a tag, a record, or the root.</summary>
    private void End(XmlToken last)
    {
        if (_depth > 0)
            _builder.DropData(_record.FirstData);
        if (_depth > 0 || _isRootOpen || last.Kind == XmlTokenKind.Unfinished)
            _builder.AddError(CaptureErrorKind.Truncated, last.Span, "the file ends inside an element");
    }

    private readonly TextSpan Trim(TextSpan span)
    {
        var content = Slice(span);
        return new(span.Start + content.Length - content.TrimStart().Length, content.Trim().Length);
    }

    private readonly ReadOnlySpan<char> Slice(TextSpan span) => _text.Slice(span.Start, span.Length);
}
