using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.Services;

/// <summary>Reads the table of <c>tasklist /svc</c>: the services of each process, separated by commas, over several lines.</summary>
internal ref struct TaskListReader(ReadOnlySpan<char> text, ServicesBuilder builder)
{
    private const int ServicesLabelLength = 8;
    private const string NotAvailable = "N/A";

    private readonly ReadOnlySpan<char> _text = text;
    private TextSpan _label;

    /// <summary>Where the column starts, from the start of a line.</summary>
    private int _column;

    /// <summary>The list so far ends in a comma: the next line goes on, however it is indented.</summary>
    private bool _isOpen;

    public void Start(TranscriptLine line)
    {
        _label = new(line.ContentEnd - ServicesLabelLength, ServicesLabelLength);
        _column = _label.Start - line.Start;
        _isOpen = false;
    }

    /// <summary>False: a line that is neither a process nor more services.</summary>
    public bool Read(TranscriptLine line)
    {
        if (_text[line.ContentStart] == '=')
            return true;

        var isContinuation = line.ContentStart - line.Start >= _column;
        var start = isContinuation ? line.ContentStart : FindServices(line);
        if (start < 0 && _isOpen)
            start = line.ContentStart;
        if (start < 0)
            return false;

        ReadNames(TextSpan.FromBounds(start, line.ContentEnd));
        return true;
    }

    /// <summary>Behind the process id: the number that ends before the column, else (blanks lost in a paste) the first one.</summary>
    private readonly int FindServices(TranscriptLine line)
    {
        var column = line.Start + _column;
        if (column < line.ContentEnd && TranscriptLines.IsBlank(_text[column - 1]) && column - 2 >= line.Start && char.IsAsciiDigit(_text[column - 2]))
            return column;

        for (var i = line.ContentStart + 1; i < line.ContentEnd; i++)
        {
            if (!TranscriptLines.IsBlank(_text[i - 1]) || !char.IsAsciiDigit(_text[i]))
                continue;

            while (i < line.ContentEnd && char.IsAsciiDigit(_text[i]))
                i++;

            if (i == line.ContentEnd || TranscriptLines.IsBlank(_text[i]))
                return i;
        }

        return -1;
    }

    private void ReadNames(TextSpan list)
    {
        _isOpen = list.Length > 0 && _text[list.End - 1] == ',';
        for (var position = list.Start; position < list.End;)
        {
            var length = _text[position..list.End].IndexOf(',');
            var end = length < 0 ? list.End : position + length;
            AddName(position, end);
            position = end + 1;
        }
    }

    private readonly void AddName(int start, int end)
    {
        while (start < end && TranscriptLines.IsBlank(_text[start]))
            start++;
        while (end > start && TranscriptLines.IsBlank(_text[end - 1]))
            end--;

        var name = TextSpan.FromBounds(start, end);
        if (name.Length == 0 || _text.Slice(start, name.Length) is NotAvailable)
            return;

        builder.AddEntry(name, _label, name);
        builder.Add(new() { Name = name, State = ServiceRunState.Running });
    }
}
