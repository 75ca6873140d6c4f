using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.Services;

/// <summary>Reads the list of <c>net start</c>: display names of running services, one a line.</summary>
internal ref struct NetStartReader(ReadOnlySpan<char> text, ServicesBuilder builder)
{
    private const string Completed = "The command completed";
    private const string Omission = "...";

    private readonly ReadOnlySpan<char> _text = text;
    private TextSpan _heading;
    private int _headingIndent;
    private int _indent;

    public void Start(TranscriptLine line)
    {
        _heading = new(line.ContentStart, line.ContentEnd - line.ContentStart - 1);
        _headingIndent = line.Indent;
        _indent = -1;
    }

    /// <summary>False: the closing message, or text that stands further left than the names.</summary>
    public bool Read(TranscriptLine line)
    {
        var content = _text[line.ContentStart..line.ContentEnd];
        if (content.StartsWith(Completed, StringComparison.OrdinalIgnoreCase))
            return false;

        if (_indent < 0)
            _indent = line.Indent > _headingIndent ? line.Indent : 0;
        if (line.Indent < _indent)
            return false;
        if (content.Contains(Omission, StringComparison.Ordinal) || content.ContainsAny('<', '>'))
            return true;

        builder.AddEntry(line.Content, _heading, line.Content);
        builder.Add(new() { Name = line.Content, DisplayName = line.Content, State = ServiceRunState.Running });
        return true;
    }
}
