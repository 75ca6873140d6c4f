using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.Services;

/// <summary>Reads service lists line by line: whatever a line belongs to, the shape that was started last reads it.</summary>
internal ref struct ServicesParser
{
    /// <summary>Errors of <c>sc</c> (<c>[SC] … FAILED 1060:</c>) and its success lines stand between services.</summary>
    private const string ServiceControlMessage = "[SC]";

    private readonly ReadOnlySpan<char> _text;
    private readonly ServicesBuilder _builder;
    private ServiceControlReader _serviceControl;
    private NetStartReader _netStart;
    private TaskListReader _taskList;
    private ServiceListingKind _kind;

    private ServicesParser(SourceText source)
    {
        _text = source.Characters.Span;
        _builder = new(source);
        _serviceControl = new(_text, _builder);
        _netStart = new(_text, _builder);
        _taskList = new(_text, _builder);
    }

    public static ServicesDocument Parse(SourceText source, ServicesFormat format, CancellationToken cancellationToken)
    {
        var parser = new ServicesParser(source);
        var lines = new TranscriptLines(parser._text);
        while (lines.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!lines.Current.IsBlank)
                parser.ReadLine(lines.Current);
        }

        return parser._builder.Build(format);
    }

    private void ReadLine(TranscriptLine line)
    {
        var content = _text[line.ContentStart..line.ContentEnd];
        if (CommandPrompt.TryRead(content, out _) || content.StartsWith(ServiceControlMessage, StringComparison.OrdinalIgnoreCase))
            _kind = ServiceListingKind.None;
        else if (ServiceListing.KindOf(content) is not ServiceListingKind.None and var kind)
            Start(kind, line);
        else if (!ReadWithin(line))
            _kind = ServiceListingKind.None;
    }

    private void Start(ServiceListingKind kind, TranscriptLine line)
    {
        _kind = kind;
        switch (kind)
        {
            case ServiceListingKind.ServiceControl:
                _serviceControl.Start(line);
                break;
            case ServiceListingKind.NetStart:
                _netStart.Start(line);
                break;
            default:
                _taskList.Start(line);
                break;
        }
    }

    /// <summary>False: the list ends here.</summary>
    private bool ReadWithin(TranscriptLine line) => _kind switch
    {
        ServiceListingKind.ServiceControl => _serviceControl.Read(line),
        ServiceListingKind.NetStart => _netStart.Read(line),
        ServiceListingKind.TaskList => _taskList.Read(line),
        _ => false,
    };
}
