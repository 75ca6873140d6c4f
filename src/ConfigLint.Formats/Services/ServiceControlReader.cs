using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.Services;

/// <summary>Reads the blocks of <c>sc query</c>, <c>sc queryex</c> and <c>sc qc</c>: <c>SERVICE_NAME: x</c> and its fields.</summary>
internal ref struct ServiceControlReader(ReadOnlySpan<char> text, ServicesBuilder builder)
{
    private readonly ReadOnlySpan<char> _text = text;
    private ServiceRecord _record;
    private ServiceField _field;
    private TextSpan _label;

    /// <summary>The name is neither blank nor a placeholder (<c>&lt;service&gt;</c>).</summary>
    private bool _isNamed;

    public void Start(TranscriptLine line)
    {
        var value = ValueBehind(line, line.ContentStart + ServiceListing.ServiceName.Length);
        _field = ServiceField.Unknown;
        _record = new() { Name = value, FirstDependency = builder.DependencyCount };
        _label = new(line.ContentStart, ServiceListing.ServiceName.Length);
        builder.AddEntry(value, _label, value);
        _isNamed = value.Length > 0 && !Slice(value).ContainsAny('<', '>');
        if (_isNamed)
            builder.Add(_record);
    }

    /// <summary>Always true: a description or a message between the fields does not end the service.</summary>
    public bool Read(TranscriptLine line)
    {
        var content = Slice(line.Content);
        if (content[0] == ':')
            ReadContinuation(line);
        else if (content.IndexOf(':') is > 0 and var colon && IsLabel(content[..colon].TrimEnd()))
            ReadField(line, content[..colon].TrimEnd().Length);
        else if (!line.HasLineEnd && content.IndexOf(':') < 0 && IsLabel(content) && content[0] != '(')
            builder.AddError(CaptureErrorKind.Truncated, line.Content, "the file ends before the colon of this line");

        return true;
    }

    /// <summary>Labels are upper case, digits and underscores; prose and paths are not.</summary>
    private static bool IsLabel(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsUpper(c) && !char.IsAsciiDigit(c) && c != '_')
                return false;
        }

        return text.Length > 0;
    }

    private void ReadField(TranscriptLine line, int labelLength)
    {
        _label = new(line.ContentStart, labelLength);
        _field = ServiceWords.FieldOf(Slice(_label));
        var value = ValueBehind(line, _label.End);
        builder.AddEntry(_record.Name, _label, value);
        if (value.Length > 0)
            SetField(value);
    }

    /// <summary><c>: name</c> alone: one more dependency.</summary>
    private void ReadContinuation(TranscriptLine line)
    {
        if (_field != ServiceField.Dependencies)
            return;

        var value = ValueBehind(line, line.ContentStart);
        if (value.Length == 0)
            return;

        builder.AddEntry(_record.Name, _label, value);
        SetField(value);
    }

    private void SetField(TextSpan value)
    {
        if (!_isNamed)
            return;

        switch (_field)
        {
            case ServiceField.DisplayName when Slice(value) is not ServiceWords.Null:
                _record = _record with { DisplayName = value };
                break;
            case ServiceField.State:
                _record = _record with { State = StateOf(value) };
                break;
            case ServiceField.StartType:
                SetStartType(value);
                break;
            case ServiceField.ImagePath:
                _record = _record with { ImagePath = value };
                break;
            case ServiceField.Account:
                _record = _record with { Account = value };
                break;
            case ServiceField.Dependencies:
                builder.AddDependency(value);
                _record = _record with { DependencyCount = builder.DependencyCount - _record.FirstDependency };
                break;
            default:
                return;
        }

        builder.Update(_record);
    }

    private readonly ServiceRunState? StateOf(TextSpan value)
    {
        var number = Token(value, value.Start);
        return ServiceWords.StateOf(Slice(number)) ?? ServiceWords.StateOf(Slice(Token(value, number.End)));
    }

    private void SetStartType(TextSpan value)
    {
        var number = Token(value, value.Start);
        var word = Token(value, number.End);
        var hasWord = word.Length > 0 && _text[word.Start] != '(';
        if ((ServiceWords.StartTypeOf(Slice(number)) ?? ServiceWords.StartTypeOf(Slice(word))) is not { } type)
            return;

        _record = _record with
        {
            StartType = type,
            StartTypeToken = hasWord ? word : number,
            IsDelayed = Slice(value).Contains(ServiceWords.Delayed, StringComparison.OrdinalIgnoreCase),
        };
    }

    private readonly TextSpan Token(TextSpan within, int position)
    {
        while (position < within.End && TranscriptLines.IsBlank(_text[position]))
            position++;

        var end = position;
        while (end < within.End && !TranscriptLines.IsBlank(_text[end]))
            end++;

        return TextSpan.FromBounds(position, end);
    }

    /// <summary>What stands behind the next colon; empty behind the content where nothing does.</summary>
    private readonly TextSpan ValueBehind(TranscriptLine line, int position)
    {
        position += _text[position..line.ContentEnd].IndexOf(':') + 1;
        while (position < line.ContentEnd && TranscriptLines.IsBlank(_text[position]))
            position++;

        return TextSpan.FromBounds(position, line.ContentEnd);
    }

    private readonly ReadOnlySpan<char> Slice(TextSpan span) => _text.Slice(span.Start, span.Length);
}
