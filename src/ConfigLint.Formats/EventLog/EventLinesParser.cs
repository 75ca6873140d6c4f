using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.EventLog;

/// <summary>
/// Reads text logs: a record runs from its date and time, or from its labels, to the next record's or to a prompt. A description may hold dates, labels and blank lines.
/// </summary>
internal ref struct EventLinesParser
{
    private readonly ReadOnlySpan<char> _text;
    private readonly EventsBuilder? _builder;

    /// <summary>The last record, whose text is not at its end yet.</summary>
    private LogRecord? _record;

    /// <summary>A date and a time behind it: the next record, or more of its text.</summary>
    private LogTimeStamp? _stamp;
    private int _stampLineEnd;

    /// <summary>Where the text before <see cref="_stamp"/> ends, and the text so far.</summary>
    private int _endBeforeStamp;
    private int _end;

    /// <summary>Labelled lines behind the last record: the next record, or more of its text.</summary>
    private DetailBlock _block;
    private int _endBeforeBlock;
    private Confidence _confidence;

    private EventLinesParser(ReadOnlySpan<char> text, EventsBuilder? builder)
    {
        _text = text;
        _builder = builder;
    }

    public static void Parse(ReadOnlySpan<char> text, EventsBuilder builder, CancellationToken cancellationToken)
    {
        var parser = new EventLinesParser(text, builder);
        parser.Run(cancellationToken);
    }

    /// <summary>Certain: a record whose columns cannot be another program's log. Likely: labels without a time or a computer.</summary>
    public static Confidence Recognize(ReadOnlySpan<char> head)
    {
        var parser = new EventLinesParser(head, builder: null);
        parser.Run(CancellationToken.None);
        return parser._confidence;
    }

    private void Run(CancellationToken cancellationToken)
    {
        var lines = new TranscriptLines(_text);
        while (lines.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!lines.Current.IsBlank)
                ReadLine(lines.Current);
        }

        if (_stamp is not null && _end == _stampLineEnd && !lines.Current.HasLineEnd)
            EndCut();
        EndRecord();
    }

    /// <summary>The last line has no line end and is half a record: it is not the text of the record before it.</summary>
    private void EndCut()
    {
        if (_stamp is not { } stamp || LogRecordReader.TryRead(_text, stamp, _stampLineEnd, _end, out _) || !LogRecordReader.IsCut(_text, stamp, _end))
            return;

        _builder?.AddError(CaptureErrorKind.Truncated, TextSpan.FromBounds(stamp.Date.Start, _end), "the file ends inside a record");
        _stamp = null;
        _end = _endBeforeStamp;
    }

    private void ReadLine(TranscriptLine line)
    {
        if (LogTimeStamp.TryRead(_text, line.Content, out var stamp))
        {
            EndBlock();
            EndStamp(_end);
            _stamp = stamp;
            _stampLineEnd = line.ContentEnd;
            _endBeforeStamp = _end;
        }
        else if (CommandPrompt.TryRead(_text[line.ContentStart..line.ContentEnd], out _))
        {
            EndRecord();
        }
        else
        {
            ReadLabels(line);
        }

        _end = line.ContentEnd;
    }

    private void ReadLabels(TranscriptLine line)
    {
        if (_block.IsOpen && _block.Has(_text, line.Content))
            EndBlock();
        if (!_block.IsOpen)
        {
            _block = default;
            _endBeforeBlock = _end;
        }

        if (!_block.Read(_text, line.Content) || !_block.IsOpen)
            EndBlock();
    }

    private void EndRecord()
    {
        EndBlock();
        EndStamp(_end);
        if (_record is { } record)
            Add(record, _end);
        _record = null;
    }

    /// <summary>What follows a date and a time is known now: a record ends the one before it, anything else is its text.</summary>
    private void EndStamp(int end)
    {
        if (_stamp is { } stamp && LogRecordReader.TryRead(_text, stamp, _stampLineEnd, end, out var record))
            Start(record, _endBeforeStamp, Confidence.None);

        _stamp = null;
    }

    /// <summary>The labels are at their end: enough of them are a record.</summary>
    private void EndBlock()
    {
        if (_block.TryGetRecord(out var record))
        {
            EndStamp(_endBeforeBlock);
            Start(record, _endBeforeBlock, Confidence.Likely);
        }

        _block = default;
    }

    private void Start(LogRecord record, int endBefore, Confidence least)
    {
        if (_record is { } before)
            Add(before, endBefore);
        _record = record;
        var confidence = record.IsCertain ? Confidence.Certain : least;
        _confidence = confidence > _confidence ? confidence : _confidence;
    }

    private readonly void Add(LogRecord record, int end)
    {
        if (_builder is null)
            return;

        var content = LogColumns.Trim(_text, Math.Min(record.TextStart, end), end);
        if (!record.HasStrings)
        {
            _builder.Add(record.Columns with { Message = Unquote(content) });
            return;
        }

        var first = _builder.DataCount;
        AddStrings(content, record.Separator);
        _builder.Add(record.Columns with { FirstData = first, DataCount = _builder.DataCount - first });
    }

    /// <summary>The strings of <c>dumpel</c>: one each between tabs or commas, one for all between blanks, which also stand inside them.</summary>
    private readonly void AddStrings(TextSpan content, char separator)
    {
        if (content.Length == 0)
            return;

        if (separator == ' ' && _text.Slice(content.Start, content.Length).Contains('\t'))
            separator = '\t';
        for (var start = content.Start; separator != ' ' && _text[start..content.End].IndexOf(separator) is >= 0 and var length;)
        {
            _builder!.AddData(LogColumns.Trim(_text, start, start + length));
            content = TextSpan.FromBounds(start + length + 1, content.End);
            start = content.Start;
        }

        _builder!.AddData(LogColumns.Trim(_text, content.Start, content.End));
    }

    private readonly TextSpan Unquote(TextSpan content) =>
        content.Length > 1 && _text[content.Start] == '"' && _text[content.End - 1] == '"' ? new(content.Start + 1, content.Length - 2) : content;
}
