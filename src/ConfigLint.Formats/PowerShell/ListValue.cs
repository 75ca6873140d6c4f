namespace ConfigLint.Formats.PowerShell;

/// <summary>One element of a property that is a list, at its own characters.</summary>
internal readonly record struct ListValue(string Text, TextSpan Span)
{
    private const string Separators = " ,;\t";

    /// <summary>The elements; a list with nothing in it is one blank element at the value.</summary>
    /// <param name="text">The capture.</param>
    /// <param name="value">An array, or a string: where <c>-Depth</c> ends, PowerShell writes an array as its elements with blanks between.</param>
    /// <param name="separators">What stands between the elements of a string.</param>
    public static List<ListValue> Of(ReadOnlySpan<char> text, TextSpan value, string separators = Separators)
    {
        var values = new List<ListValue>();
        if (JsonToken.IsBlank(text, value))
            return [new("", value)];

        foreach (var written in JsonToken.Elements(text, value))
        {
            var element = JsonToken.Unwrap(text, written);
            if (text[element.Start] is '[' or '{' || JsonToken.IsBlank(text, element))
                continue;
            if (element == value)
                AddParts(values, text, element, separators);
            else
                Add(values, JsonText.Of(text, element).Trim(), element);
        }

        return values.Count == 0 && IsBlankArray(text, value) ? [new("", value)] : values;
    }

    /// <summary>What <c>ToString</c> makes of an object that lies too deep is a type's name: it says nothing of what was there.</summary>
    public static bool IsTypeName(string text) =>
        text.StartsWith("System.", StringComparison.Ordinal) || text.StartsWith("Microsoft.", StringComparison.Ordinal) || text.StartsWith("MSFT_", StringComparison.Ordinal)
        || text.StartsWith("@{", StringComparison.Ordinal);

    private static bool IsBlankArray(ReadOnlySpan<char> text, TextSpan value)
    {
        foreach (var element in JsonToken.Elements(text, value))
        {
            if (!JsonToken.IsBlank(text, element))
                return false;
        }

        return true;
    }

    /// <summary>One element stands for the whole token; of several each has its own characters.</summary>
    private static void AddParts(List<ListValue> values, ReadOnlySpan<char> text, TextSpan token, string separators)
    {
        var quote = text[token.Start] == '"' ? 1 : 0;
        var (start, end) = (token.Start + quote, token.End - quote);
        if (IsTypeName(text[start..end].ToString()))
            return;

        var parts = new List<TextSpan>();
        while (start < end)
        {
            var length = text[start..end].IndexOfAny(separators);
            var part = TextSpan.FromBounds(start, length < 0 ? end : start + length);
            if (!text.Slice(part.Start, part.Length).IsWhiteSpace())
                parts.Add(part);
            start = part.End + 1;
        }

        foreach (var part in parts)
            Add(values, JsonText.Unescape(text.Slice(part.Start, part.Length)).Trim(), parts.Count == 1 ? token : part);
    }

    private static void Add(List<ListValue> values, string text, TextSpan span)
    {
        if (text.Length > 0 && !IsTypeName(text))
            values.Add(new(text, span));
    }
}
