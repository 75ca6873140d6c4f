namespace ConfigLint.Formats.PowerShell;

/// <summary>The parts of tokens that the scanner has found whole.</summary>
internal static class JsonToken
{
    /// <summary>Windows PowerShell wraps arrays, dates and enumerations that carry more than their value: <c>{"value":[…],"Count":2}</c>.</summary>
    public const string WrapperName = "value";

    public static bool IsNull(ReadOnlySpan<char> text, TextSpan token) => text.Slice(token.Start, token.Length) is "null";

    /// <summary>null, <c>""</c>, blanks between quotes, <c>[]</c> or <c>{}</c>.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text, TextSpan token)
    {
        var written = text.Slice(token.Start, token.Length);
        if (written is "" or "null")
            return true;
        if (written is not (['"', .., '"'] or ['[', .., ']'] or ['{', .., '}']))
            return false;

        foreach (var c in written[1..^1])
        {
            if (!JsonScanner.IsBlank(c))
                return false;
        }

        return true;
    }

    /// <summary>The elements of an array; a value that is none is its own only element.</summary>
    public static List<TextSpan> Elements(ReadOnlySpan<char> text, TextSpan token)
    {
        if (text[token.Start] != '[')
            return [token];

        var elements = new List<TextSpan>();
        var scanner = new JsonScanner(text[..token.End], token.Start);
        for (var isRead = scanner.TryOpen(0, ']', out var hasItem); isRead && hasItem;)
        {
            var start = scanner.Position;
            isRead = scanner.TrySkipValue(0);
            elements.Add(TextSpan.FromBounds(start, scanner.Position));
            isRead = isRead && scanner.TryNext(']', out hasItem);
        }

        return elements;
    }

    /// <summary>The properties of an object; none for anything else.</summary>
    public static List<JsonMember> Members(ReadOnlySpan<char> text, TextSpan token)
    {
        var members = new List<JsonMember>();
        if (text[token.Start] != '{')
            return members;

        var scanner = new JsonScanner(text[..token.End], token.Start);
        for (var isRead = scanner.TryOpen(0, '}', out var hasItem); isRead && hasItem;)
        {
            isRead = scanner.TryReadName(out var name);
            var start = scanner.Position;
            isRead = isRead && scanner.TrySkipValue(0);
            members.Add(new(name, TextSpan.FromBounds(start, scanner.Position)));
            isRead = isRead && scanner.TryNext('}', out hasItem);
        }

        return members;
    }

    /// <summary>The value inside Windows PowerShell's wrapper; the token itself where there is none.</summary>
    public static TextSpan Unwrap(ReadOnlySpan<char> text, TextSpan token)
    {
        if (text[token.Start] != '{')
            return token;

        var scanner = new JsonScanner(text[..token.End], token.Start);
        if (!scanner.TryOpen(0, '}', out var hasItem) || !hasItem || !scanner.TryReadName(out var name) || text.Slice(name.Start, name.Length) is not WrapperName)
            return token;

        var start = scanner.Position;
        return scanner.TrySkipValue(0) ? TextSpan.FromBounds(start, scanner.Position) : token;
    }
}
