namespace ConfigLint.Formats.Postfix;

/// <summary>Where a reference ends: <c>$name</c>, <c>${…}</c>, <c>$(…)</c>, as Postfix's mac_parse reads them.</summary>
internal static class MacroReference
{
    /// <summary>Splits the reference that a text begins with.</summary>
    /// <param name="text">Begins with its dollar sign.</param>
    /// <param name="body">The name, or everything between the brackets; never empty.</param>
    /// <param name="length">Of the whole reference.</param>
    /// <returns>False: no name, or not closed; Postfix stops there.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out ReadOnlySpan<char> body, out int length)
    {
        body = default;
        if (text.Length > 1 && text[1] is '{' or '(')
        {
            var close = FindClosing(text[1..]);
            length = close + 2;
            if (close > 1)
                body = text[2..(close + 1)];
            return close > 1;
        }

        length = PostfixMainParser.NameEnd(text, 1, text.Length);
        body = text[1..length];
        return length > 1;
    }

    /// <summary>Place of the bracket that closes the one a text begins with; only brackets of its own kind count. Negative: there is none.</summary>
    public static int FindClosing(ReadOnlySpan<char> text)
    {
        var (open, close) = text[0] == '{' ? ('{', '}') : ('(', ')');
        for (var (position, level) = (0, 0); position < text.Length; position++)
        {
            if (text[position] == open)
                level++;
            else if (text[position] == close && --level == 0)
                return position;
        }

        return -1;
    }

    /// <summary>Place of the first reference in brackets that is not closed; negative: all are.</summary>
    public static int FindUnclosed(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && text[start..].IndexOf('$') is >= 0 and var offset)
        {
            var dollar = start + offset;
            var isBracket = dollar + 1 < text.Length && text[dollar + 1] is '{' or '(';
            var close = isBracket ? FindClosing(text[(dollar + 1)..]) : 1;
            if (close < 0)
                return dollar;
            start = dollar + 1 + close;
        }

        return -1;
    }
}
