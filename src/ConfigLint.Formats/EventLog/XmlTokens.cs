namespace ConfigLint.Formats.EventLog;

/// <summary>Walks over XML, well-formed or not, each character once. Entities are never expanded, declarations never obeyed.</summary>
internal ref struct XmlTokens(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    public XmlToken Current { get; private set; }

    public bool MoveNext()
    {
        if (_next >= _text.Length)
            return false;

        var rest = _text[_next..];
        if (rest[0] != '<')
            Take(XmlTokenKind.Content, rest.IndexOf('<') is >= 0 and var length ? length : rest.Length);
        else if (rest.Length == 1)
            Take(XmlTokenKind.Unfinished, 1);
        else if (rest[1] == '!')
            TakeDeclaration(rest);
        else if (rest[1] == '?')
            TakeUntil("?>", 2, XmlTokenKind.Content);
        else if (rest[1] == '/' || IsNameStart(rest[1]))
            TakeTag(rest);
        else
            Take(XmlTokenKind.Content, 1);

        return true;
    }

    private void TakeDeclaration(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
            TakeUntil("-->", 4, XmlTokenKind.Content);
        else if (rest.StartsWith("<![CDATA[", StringComparison.Ordinal))
            TakeUntil("]]>", 9, XmlTokenKind.Content);
        else if (rest.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase))
            TakeUntil(rest.IndexOfAny('[', '>') is > 0 and var end && rest[end] == '[' ? "]>" : ">", 9, XmlTokenKind.DocumentType);
        else
            TakeUntil(">", 2, XmlTokenKind.Content);
    }

    /// <summary>A tag may hold <c>&gt;</c> in quotes, but never <c>&lt;</c>: there, a cut tag ends and the next one begins.</summary>
    private void TakeTag(ReadOnlySpan<char> rest)
    {
        var isEnd = rest[1] == '/';
        var position = 1;
        while (rest[position..].IndexOfAny("<>\"'") is >= 0 and var offset)
        {
            position += offset;
            switch (rest[position])
            {
                case '>':
                    var kind = isEnd ? XmlTokenKind.EndTag : rest[position - 1] == '/' ? XmlTokenKind.EmptyTag : XmlTokenKind.StartTag;
                    var name = NameIn(rest, isEnd ? 2 : 1);
                    Take(kind, position + 1, name);
                    return;
                case '<':
                    Take(XmlTokenKind.BrokenTag, position);
                    return;
                case var quote:
                    position++;
                    if (rest[position..].IndexOfAny(quote, '<') is not (>= 0 and var end))
                    {
                        Take(XmlTokenKind.Unfinished, rest.Length);
                        return;
                    }

                    position += end;
                    if (rest[position] == quote)
                        position++;
                    break;
            }
        }

        Take(XmlTokenKind.Unfinished, rest.Length);
    }

    private readonly TextSpan NameIn(ReadOnlySpan<char> tag, int start)
    {
        var length = NameLength(tag[start..]);
        var prefix = tag.Slice(start, length).IndexOf(':') + 1;
        return new(_next + start + prefix, length - prefix);
    }

    private void TakeUntil(string end, int from, XmlTokenKind kind)
    {
        var offset = _text[Math.Min(_next + from, _text.Length)..].IndexOf(end, StringComparison.Ordinal);
        if (offset < 0)
            Take(XmlTokenKind.Unfinished, _text.Length - _next);
        else
            Take(kind, from + offset + end.Length);
    }

    private void Take(XmlTokenKind kind, int length, TextSpan name = default)
    {
        Current = new(kind, new(_next, length), name);
        _next += length;
    }

    /// <summary>How far a tag's name runs, its prefix included. Names are short: a loop is faster than a search.</summary>
    public static int NameLength(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && tag[length] is not (' ' or '\t' or '\r' or '\n' or '/' or '>'))
            length++;

        return length;
    }

    private static bool IsNameStart(char c) => char.IsLetter(c) || c is '_' or ':';
}
