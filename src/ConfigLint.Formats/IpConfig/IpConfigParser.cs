using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.IpConfig;

/// <summary>Reads the output of ipconfig, line by line, into blocks and values: spans, no strings.</summary>
internal ref struct IpConfigParser
{
    /// <summary>Text copied from a console window of the usual width is cut there, in the middle of a word.</summary>
    private const int ConsoleWidth = 80;
    private const string Command = "ipconfig";

    private readonly ReadOnlySpan<char> _text;
    private readonly List<IpConfigBlock> _blocks = [new(IpConfigBlockKind.Headless, default, default, OperatingSystemFamily.Unknown)];
    private readonly List<IpConfigValue> _values = [];
    private readonly CaptureErrorList _errors;
    private readonly IpConfigValueReader _reader;

    /// <summary>Another command's output follows: only the next heading leads back.</summary>
    private bool _isElsewhere;
    private bool _isLabelOpen;
    private bool _isCutAtWidth;
    private int _labelIndent;
    private int _baseIndent;
    private IpConfigValue _label;

    private IpConfigParser(SourceText source)
    {
        _text = source.Characters.Span;
        _errors = new(source);
        _reader = new(_text, _values);
    }

    public static IpConfigDocument Parse(SourceText source, IpConfigFormat format, CancellationToken cancellationToken)
    {
        var parser = new IpConfigParser(source);
        var lines = new TranscriptLines(parser._text);
        while (lines.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            parser.ReadLine(lines.Current);
        }

        return new(source, format, [.. parser._blocks], [.. parser._values], parser._errors.ToImmutable());
    }

    private void ReadLine(TranscriptLine line)
    {
        var mayContinueCutLine = _isCutAtWidth;
        _isCutAtWidth = false;
        if (line.IsBlank)
            return;

        var content = _text[line.ContentStart..line.ContentEnd];
        if (CommandPrompt.TryRead(content, out var command))
            StartCommand(command);
        else if (IpConfigHeading.TryReadSystem(content, out var productLength))
            StartGlobal(line, content[..productLength]);
        else if (!_isElsewhere)
            ReadBlockLine(line, content, mayContinueCutLine);
    }

    private void ReadBlockLine(TranscriptLine line, ReadOnlySpan<char> content, bool mayContinueCutLine)
    {
        if (IpConfigHeading.TryReadAdapter(content, out var heading, out var name))
        {
            StartAdapter(line, heading, name);
            return;
        }

        var isLabelled = LabelLine.TryRead(content, out var label);
        if (isLabelled && label.HasLeader && IpConfigHeading.IsGlued(content[..label.LabelLength]))
            StartReflowed(line);
        else if (isLabelled && (label.HasLeader || !IsBelowLabel(line)))
            ReadLabel(line, label);
        else if (IsBelowLabel(line))
            ReadContinuation(line, content);
        else if (!mayContinueCutLine || !TryJoin(line, content))
            ReadUnknown(line, content);
    }

    /// <summary>A bare prompt changes nothing.</summary>
    private void StartCommand(ReadOnlySpan<char> command)
    {
        _isLabelOpen = false;
        if (!command.IsEmpty)
            _isElsewhere = !command.Contains(Command, StringComparison.OrdinalIgnoreCase);
    }

    private void StartGlobal(TranscriptLine line, ReadOnlySpan<char> product)
    {
        _isElsewhere = false;
        _baseIndent = line.Indent;
        StartBlock(new(IpConfigBlockKind.Global, new(line.ContentStart, product.Length), default, IpConfigHeading.FamilyOf(product)));
    }

    private void StartAdapter(TranscriptLine line, Range heading, Range name)
    {
        var content = line.Content;
        StartBlock(new(IpConfigBlockKind.Adapter, Within(content, heading), Within(content, name), _blocks[^1].Family));
    }

    private void StartReflowed(TranscriptLine line)
    {
        StartBlock(new(IpConfigBlockKind.Reflowed, line.Content, default, _blocks[^1].Family));
        _errors.Add(CaptureErrorKind.Syntax, line.Content, "a heading and its labels share a line, so what stands below it belongs to no adapter");
    }

    private void StartBlock(IpConfigBlock block)
    {
        _blocks.Add(block);
        _isLabelOpen = false;
    }

    private void ReadLabel(TranscriptLine line, LabelLine label)
    {
        var block = _blocks[^1];
        _isLabelOpen = label.LabelLength > 0 && (label.HasLeader || block.Kind != IpConfigBlockKind.Headless);
        if (!_isLabelOpen)
            return;

        var name = new TextSpan(line.ContentStart, label.LabelLength);
        _labelIndent = line.Indent;
        _label = new(_blocks.Count - 1, IpConfigLabels.Find(_text.Slice(name.Start, name.Length), block.Kind), name, default, IpConfigValueState.None);

        var valueStart = line.ContentStart + label.ValueStart;
        while (valueStart < line.ContentEnd && TranscriptLines.IsBlank(_text[valueStart]))
            valueStart++;

        if (valueStart == line.ContentEnd)
        {
            _values.Add(_label with { Value = new(line.ContentEnd, 0) });
            return;
        }

        _reader.Read(_label, TextSpan.FromBounds(valueStart, line.ContentEnd), block.Kind == IpConfigBlockKind.Reflowed);
        _isCutAtWidth = line.Width - _baseIndent == ConsoleWidth && !IpConfigValueReader.IsList(_label.Label);
    }

    private readonly bool IsBelowLabel(TranscriptLine line) => _isLabelOpen && line.Indent > _labelIndent;

    /// <summary>More values of a list, or the first one, which long labels leave to the next line.</summary>
    private readonly void ReadContinuation(TranscriptLine line, ReadOnlySpan<char> content)
    {
        var isFirst = _values[^1].IsBlank;
        if (!isFirst && !IpConfigValueReader.IsList(_label.Label))
            return;
        if (IpConfigValueReader.IsName(_label.Label) && !IpConfigValueReader.IsName(content))
            return;

        if (isFirst)
            _values.RemoveAt(_values.Count - 1);

        _reader.Read(_label, line.Content, _blocks[^1].Kind == IpConfigBlockKind.Reflowed);
    }

    /// <summary>A value cut at the console's width goes on at the line's start, with nothing lost between.</summary>
    private readonly bool TryJoin(TranscriptLine line, ReadOnlySpan<char> content)
    {
        var last = _values[^1];
        if (line.Indent > _baseIndent || !last.IsReadable || (IpConfigValueReader.IsName(last.Label) && !IpConfigValueReader.IsName(content)))
            return false;

        _values[^1] = last with { Value = TextSpan.FromBounds(last.Value.Start, line.ContentEnd), State = last.State | IpConfigValueState.Wrapped };
        return true;
    }

    /// <summary>A line that ipconfig does not print ends the list above it. At the end of the file, half a label or heading proves a cut.</summary>
    private void ReadUnknown(TranscriptLine line, ReadOnlySpan<char> content)
    {
        _isLabelOpen = false;
        if (line.HasLineEnd || _blocks.Count == 1)
            return;
        if (IpConfigHeading.HasDotLeader(content) || (line.Indent <= _baseIndent && IpConfigHeading.IsCut(content)))
            _errors.Add(CaptureErrorKind.Truncated, line.Content, "the file ends before the colon of this line");
    }

    private static TextSpan Within(TextSpan span, Range range)
    {
        var (offset, length) = range.GetOffsetAndLength(span.Length);
        return new(span.Start + offset, length);
    }
}
