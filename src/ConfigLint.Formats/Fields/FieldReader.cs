using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.Fields;

/// <summary>Walks over the fields of a line that blanks separate, without making strings.</summary>
/// <param name="text">The whole text.</param>
/// <param name="start">First character of the line.</param>
/// <param name="end">Behind the last character to read: the line's end, or its comment.</param>
internal ref struct FieldReader(ReadOnlySpan<char> text, int start, int end)
{
    /// <summary>Files joined from several keep the others' byte order marks.</summary>
    private const char ByteOrderMark = '\uFEFF';

    private readonly ReadOnlySpan<char> _text = text;
    private readonly int _end = end;
    private int _next = start;

    public TextSpan Current { get; private set; }

    public bool MoveNext()
    {
        var first = SkipBlanks(_next);
        _next = first;
        while (_next < _end && !IsBlank(_text[_next]))
            _next++;

        Current = TextSpan.FromBounds(first, _next);
        return Current.Length > 0;
    }

    /// <summary>What stands behind the current field, without the blanks around it; empty and right behind the field where nothing does.</summary>
    public readonly TextSpan Rest
    {
        get
        {
            var (first, behind) = (SkipBlanks(_next), _end);
            while (behind > first && IsBlank(_text[behind - 1]))
                behind--;

            return first < behind ? TextSpan.FromBounds(first, behind) : new(_next, 0);
        }
    }

    private readonly int SkipBlanks(int position)
    {
        while (position < _end && IsBlank(_text[position]))
            position++;

        return position;
    }

    private static bool IsBlank(char c) => c == ByteOrderMark || TranscriptLines.IsBlank(c);
}
