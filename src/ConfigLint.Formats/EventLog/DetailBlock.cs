namespace ConfigLint.Formats.EventLog;

/// <summary>The labelled lines of one record of the detail view, as far as they have come.</summary>
internal struct DetailBlock
{
    private const string NotAvailable = "N/A";

    private TextSpan _id;
    private TextSpan _label;
    private int _number;
    private TextSpan _source;
    private TextSpan _computer;
    private TextSpan _date;
    private TextSpan _time;
    private int _textStart;

    /// <summary>Labels follow until a description or a line without a label.</summary>
    public bool IsOpen { get; private set; }

    public bool HasId { get; private set; }

    /// <summary>The label that a line starts with has been read before: another record begins.</summary>
    public readonly bool Has(ReadOnlySpan<char> text, TextSpan line) => DetailLabels.TryRead(text, line.Start, line.End, out var label, out _, out _) && label switch
    {
        DetailLabel.Id => HasId,
        DetailLabel.Source => _source.Length > 0,
        DetailLabel.Computer => _computer.Length > 0,
        DetailLabel.Date => _date.Length > 0,
        DetailLabel.Time => _time.Length > 0,
        _ => false,
    };

    /// <summary>Reads a line of one or two labels; false: none.</summary>
    public bool Read(ReadOnlySpan<char> text, TextSpan line)
    {
        if (!DetailLabels.TryRead(text, line.Start, line.End, out var label, out var name, out var start))
            return false;

        IsOpen = true;
        while (true)
        {
            if (label == DetailLabel.Description)
            {
                IsOpen = false;
                _textStart = start;
                return true;
            }

            var end = DetailLabels.FindNext(text, start, line.End);
            var value = LogColumns.Trim(text, start, end);
            Set(text, label, name, end < line.End ? WithoutComma(text, value) : value);
            if (end == line.End || !DetailLabels.TryRead(text, end, line.End, out label, out name, out start))
                break;
        }

        _textStart = line.End;
        return true;
    }

    /// <summary>An id and a source make a record; anything less is text that looks like it.</summary>
    public readonly bool TryGetRecord(out LogRecord record)
    {
        // Asked behind every line: most are text.
        record = default;
        if (!HasId || _source.Length == 0)
            return false;

        record = new()
        {
            Columns = new() { Id = _id, EventId = _number, Label = _label, Source = _source, Computer = _computer, Date = _date, Time = _time },
            TextStart = _textStart,
            IsCertain = _computer.Length > 0 || _date.Length > 0,
        };
        return true;
    }

    private void Set(ReadOnlySpan<char> text, DetailLabel label, TextSpan name, TextSpan value)
    {
        var written = text.Slice(value.Start, value.Length);
        if (written.Length == 0 || written is NotAvailable || written[0] == '<')
            return;

        switch (label)
        {
            case DetailLabel.Id:
                SetId(text, name, value);
                break;
            case DetailLabel.Source:
                _source = value;
                break;
            case DetailLabel.Computer:
                _computer = value;
                break;
            case DetailLabel.Date:
                _date = value;
                break;
            case DetailLabel.Time:
                _time = value;
                break;
        }
    }

    /// <summary>Notes put a comma before the next label: it is no part of the value.</summary>
    private static TextSpan WithoutComma(ReadOnlySpan<char> text, TextSpan value) =>
        value.Length > 0 && text[value.End - 1] is ',' or ';' ? LogColumns.Trim(text, value.Start, value.End - 1) : value;

    private void SetId(ReadOnlySpan<char> text, TextSpan name, TextSpan value)
    {
        var length = text.Slice(value.Start, value.Length).IndexOfAnyExceptInRange('0', '9');
        var token = length < 0 ? value : new(value.Start, length);
        if (HasId || !EventNumber.TryRead(text.Slice(token.Start, token.Length), out var number))
            return;

        (_id, _label, _number, HasId) = (token, name, number, true);
    }
}
