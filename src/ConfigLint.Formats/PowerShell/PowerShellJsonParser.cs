using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.PowerShell;

/// <summary>
/// Finds the objects that commands put out: one, an array of them, several one after another, in Windows PowerShell's <c>{"value":[…],"Count":n}</c>. What objects
/// hold is passed over by structure, so a service's <c>RequiredServices</c> are no services of the list.
/// </summary>
internal ref struct PowerShellJsonParser
{
    private readonly ReadOnlySpan<char> _text;
    private readonly CancellationToken _cancellationToken;
    private readonly List<JsonMember> _members = [];
    private readonly ImmutableArray<PowerShellObject>.Builder _objects = ImmutableArray.CreateBuilder<PowerShellObject>();
    private readonly CaptureErrorList _errors;
    private JsonScanner _scanner;

    /// <summary>After damage the rest of an array may follow at the top: its commas and brackets are no second error.</summary>
    private bool _isResumed;

    private PowerShellJsonParser(SourceText source, CancellationToken cancellationToken)
    {
        _text = source.Characters.Span;
        _errors = new(source);
        _cancellationToken = cancellationToken;
        _scanner = new(_text, 0);
    }

    public static PowerShellJsonDocument Parse(SourceText source, PowerShellJsonFormat format, CancellationToken cancellationToken)
    {
        var parser = new PowerShellJsonParser(source, cancellationToken);
        parser.ReadAll();
        return new(source, format, parser._objects.DrainToImmutable(), [.. parser._members], parser._errors.ToImmutable());
    }

    private void ReadAll()
    {
        for (_scanner.SkipBlanks(); !_scanner.IsAtEnd; _scanner.SkipBlanks())
        {
            if (_scanner.Current is '{' or '[')
                ReadItem(0);
            else
                SkipText();
        }
    }

    /// <summary>False: where this item ends cannot be told; the position is at the next thing at the top, or at the end.</summary>
    private bool ReadItem(int depth)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var start = _scanner.Position;
        return _scanner.Current switch
        {
            '[' => ReadArray(depth),
            '{' => ReadObject(depth),
            _ => _scanner.TrySkipValue(depth) || Recover(start, start, 0, depth),
        };
    }

    private bool ReadArray(int depth)
    {
        var start = _scanner.Position;
        if (!_scanner.TryOpen(depth, ']', out var hasItem))
            return Recover(start, start, 0, depth);

        while (hasItem)
        {
            if (!ReadItem(depth + 1))
                return false;

            // Behind damage a comma may be missing as well.
            _scanner.SkipBlanks();
            if (_isResumed && _scanner.Current is '{' or '[')
                continue;
            if (!_scanner.TryNext(']', out hasItem))
                return Recover(start, _scanner.Position, 1, depth);
        }

        return true;
    }

    private bool ReadObject(int depth)
    {
        var start = _scanner.Position;
        var firstMember = _members.Count;
        var (resume, open) = (start, 0);
        var isRead = _scanner.TryOpen(depth, '}', out var hasItem);
        while (isRead && hasItem)
        {
            if (!_scanner.TryReadName(out var name))
                break;

            var value = _scanner.Position;
            if (_members.Count == firstMember && _scanner.Current == '[' && _text.Slice(name.Start, name.Length) is JsonToken.WrapperName)
            {
                if (!ReadArray(depth + 1))
                    return false;

                firstMember = _members.Count;
                (resume, open) = (_scanner.Position, 1);
                isRead = _scanner.TryNext('}', out hasItem);
                continue;
            }

            if (!_scanner.TrySkipValue(depth + 1))
                break;

            _members.Add(new(name, TextSpan.FromBounds(value, _scanner.Position)));
            isRead = _scanner.TryNext('}', out hasItem);
        }

        if (isRead && !hasItem)
        {
            AddObject(firstMember);
            return true;
        }

        CollectionsMarshal.SetCount(_members, firstMember);
        return Recover(start, resume, open, depth);
    }

    private void AddObject(int firstMember)
    {
        var members = CollectionsMarshal.AsSpan(_members)[firstMember..];
        var kind = PropertySets.KindOf(new(_text, members));
        if (kind == ObjectKind.None)
            CollectionsMarshal.SetCount(_members, firstMember);
        else
            _objects.Add(new(kind, firstMember, members.Length));
    }

    /// <summary>An item that cannot be read states nothing; reading goes on behind it.</summary>
    /// <param name="start">Where the item starts.</param>
    /// <param name="resume">Where to look for its end: behind what was read of it without a fault.</param>
    /// <param name="depth">Number of its brackets that are open there.</param>
    /// <param name="level">The level that the item stands on.</param>
    private bool Recover(int start, int resume, int depth, int level)
    {
        var opening = new TextSpan(start, 1);
        if (_scanner.IsCut)
        {
            var what = _text[start] switch { '[' => "list", '{' => "object", _ => "value" };
            _errors.Add(CaptureErrorKind.Truncated, opening, $"the file ends inside this {what}");
            _scanner = new(_text, _text.Length);
            return false;
        }

        var (position, message) = _scanner.Fault;
        _errors.Add(CaptureErrorKind.Syntax, new(position, 1), message ?? "");

        // Looking again at each level that led there would go through the text once for each.
        if (message is JsonScanner.TooDeep)
            (resume, depth) = (position, JsonScanner.DeepestNesting - level);
        var isClosed = DamagedItem.TryFindEnd(_text, resume, depth, out var end);
        _scanner = new(_text, end);
        _isResumed = true;
        return isClosed;
    }

    /// <summary>Lines that are no JSON: a prompt with its command, or something that should not be there.</summary>
    private void SkipText()
    {
        if (_scanner.Current is '"' or '-' or 't' or 'f' or 'n' or (>= '0' and <= '9'))
        {
            var start = _scanner.Position;
            if (_scanner.TrySkipValue(0))
                return;

            _scanner = new(_text, start);
        }

        if (_isResumed && _scanner.Current is ',' or ']' or '}')
        {
            _scanner.Position++;
            return;
        }

        var (first, isPrompt) = (default(TextSpan), false);
        while (!_scanner.IsAtEnd && _scanner.Current is not ('{' or '['))
        {
            var line = TakeLine();
            isPrompt |= CommandPrompt.TryRead(_text.Slice(line.Start, line.Length), out _);
            first = first.Length == 0 ? line : first;
            _scanner.SkipBlanks();
        }

        if (!isPrompt)
            _errors.Add(CaptureErrorKind.Syntax, first, "'{' or '[' was expected");
    }

    private TextSpan TakeLine()
    {
        var start = _scanner.Position;
        var length = _text[start..].IndexOfAny('\r', '\n');
        _scanner.Position = length < 0 ? _text.Length : start + length;
        return TextSpan.FromBounds(start, start + _text[start.._scanner.Position].TrimEnd().Length);
    }
}
