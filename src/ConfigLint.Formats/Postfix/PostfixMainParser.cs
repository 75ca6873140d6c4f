using System.Collections.Immutable;

namespace ConfigLint.Formats.Postfix;

/// <summary>Finds the settings of a main.cf, or of what <c>postconf</c> prints (postconf(5), postconf(1)).</summary>
/// <param name="source">The whole text.</param>
/// <param name="isFile">main.cf itself: what is no setting is an error. False: a terminal's text, with a prompt, warnings and perhaps a constant indent.</param>
internal sealed class PostfixMainParser(SourceText source, bool isFile)
{
    private const int NoIndent = -1;

    private readonly List<PostfixSetting> _settings = [];
    private readonly CaptureErrorList _errors = new(source);

    /// <summary>Of the lines that begin a setting; of a terminal's text known with the first one.</summary>
    private int _indent = isFile ? 0 : NoIndent;

    /// <summary>The logical line being read; empty: none, or one that counts for nothing.</summary>
    private TextSpan _line;
    private int _firstLineEnd;
    private bool _isContinuable;

    public ImmutableArray<CaptureError> Errors => _errors.ToImmutable();

    public List<PostfixSetting> Read(CancellationToken cancellationToken)
    {
        var text = source.Characters.Span;
        var lines = new PostfixLines(text, 0, text.Length);
        while (lines.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (lines.IsSkipped)
                continue;

            if (_indent == NoIndent)
                _indent = IsPrinted(text, lines.ContentStart, lines.End) ? lines.Indent : NoIndent;
            if (lines.Indent > _indent)
                Continue(lines.ContentStart, lines.End);
            else
                Begin(text, lines.ContentStart, lines.End);
        }

        Finish(text);
        return _settings;
    }

    /// <summary>Whether a line looks as <c>postconf</c> prints a setting: a name of letters, digits and underscores, and an equals sign.</summary>
    public static bool IsPrinted(ReadOnlySpan<char> text, int start, int end)
    {
        var equals = NameEnd(text, start, end);
        if (equals == start)
            return false;

        while (equals < end && PostfixLines.IsSpace(text[equals]))
            equals++;
        return equals < end && text[equals] == '=';
    }

    /// <summary>Behind the letters, digits and underscores that stand at a place.</summary>
    public static int NameEnd(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && (char.IsAsciiLetterOrDigit(text[start]) || text[start] == '_'))
            start++;
        return start;
    }

    private void Begin(ReadOnlySpan<char> text, int start, int end)
    {
        Finish(text);
        (_line, _firstLineEnd, _isContinuable) = (TextSpan.FromBounds(start, end), end, true);
    }

    private void Continue(int start, int end)
    {
        if (_line.Length > 0)
            _line = TextSpan.FromBounds(_line.Start, end);
        else if (isFile && !_isContinuable)
            _errors.Add(CaptureErrorKind.Syntax, TextSpan.FromBounds(start, end), "a line that starts with white space continues a setting, and there is none above it");
        _isContinuable = true;
    }

    private void Finish(ReadOnlySpan<char> text)
    {
        if (_line.Length == 0)
            return;

        if (isFile || IsPrinted(text, _line.Start, _firstLineEnd))
            Add(text, _line.Start, TrimEnd(text, _line.Start, _line.End));
        _line = default;
    }

    /// <summary>As Postfix's split_nameval does.</summary>
    private void Add(ReadOnlySpan<char> text, int start, int end)
    {
        var nameEnd = start;
        while (nameEnd < end && text[nameEnd] != '=' && !PostfixLines.IsSpace(text[nameEnd]))
            nameEnd++;

        var equals = SkipSpace(text, nameEnd, end);
        if (nameEnd == start || equals == end || text[equals] != '=')
        {
            AddMalformed(TextSpan.FromBounds(start, TrimEnd(text, start, _firstLineEnd)), nameEnd == start);
            return;
        }

        var name = TextSpan.FromBounds(start, nameEnd);
        var valueStart = SkipSpace(text, equals + 1, end);
        var value = valueStart < end ? TextSpan.FromBounds(valueStart, end) : new(equals + 1, 0);
        _settings.Add(new(name, value, isMalformed: false));
        CheckReferences(text, name, value);
    }

    private void AddMalformed(TextSpan line, bool hasNoName)
    {
        _settings.Add(new(line, new(line.End, 0), isMalformed: true));
        _errors.Add(
            CaptureErrorKind.Syntax,
            line,
            hasNoName ? "expected a parameter's name before '='; Postfix does not start with such a line" : "expected '=' behind the parameter's name; Postfix does not start with such a line");
    }

    private void CheckReferences(ReadOnlySpan<char> text, TextSpan name, TextSpan value)
    {
        if (!isFile || PostfixParameters.IsUnexpanded(text.Slice(name.Start, name.Length)))
            return;

        if (MacroReference.FindUnclosed(text.Slice(value.Start, value.Length)) is >= 0 and var unclosed)
            _errors.Add(CaptureErrorKind.Syntax, TextSpan.FromBounds(value.Start + unclosed, value.End), "a reference that is not closed; Postfix stops where it expands this value");
    }

    /// <summary>Behind white space, line ends, and the comments between the lines of one setting.</summary>
    private static int SkipSpace(ReadOnlySpan<char> text, int position, int end)
    {
        for (var isLineStart = false; position < end; position++)
        {
            var c = text[position];
            if (c is '\r' or '\n')
                isLineStart = true;
            else if (c == '#' && isLineStart)
                position = text[position..end].IndexOfAny('\r', '\n') is >= 0 and var rest ? position + rest - 1 : end - 1;
            else if (!PostfixLines.IsSpace(c))
                break;
        }

        return position;
    }

    private static int TrimEnd(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && PostfixLines.IsSpace(text[end - 1]))
            end--;
        return end;
    }
}
