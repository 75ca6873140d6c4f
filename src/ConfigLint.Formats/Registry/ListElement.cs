namespace ConfigLint.Formats.Registry;

/// <summary>One element of a value that is a list, with its own characters where the capture shows them as text.</summary>
internal readonly record struct ListElement(string Text, TextSpan Span)
{
    /// <summary>The elements of a value; a list with nothing in it is one blank element.</summary>
    /// <param name="syntax">The capture.</param>
    /// <param name="value">A string or multi-string.</param>
    /// <param name="separators">What stands between the elements of a string.</param>
    public static List<ListElement> Of(RegistrySyntax syntax, in ValueSyntax value, string separators)
    {
        var elements = new List<ListElement>();
        if (value.Form == ValueForm.HexBytes)
            AddDecoded(elements, syntax, value, separators);
        else if (value.Kind == RegistryValueKind.MultiString)
            AddPrinted(elements, syntax, value.Token);
        else
            AddText(elements, syntax, value, separators);

        if (elements.Count == 0)
            elements.Add(new("", ValuePlace.Of(value)));
        return elements;
    }

    /// <summary>The elements of a value that holds one thing when it is a plain string: that one stands for the whole token, quotes included.</summary>
    public static List<ListElement> OfStringOrList(RegistrySyntax syntax, in ValueSyntax value)
    {
        var elements = Of(syntax, value, FactWriter.ServerSeparators);
        return value.Kind == RegistryValueKind.MultiString || elements.Count > 1 ? elements : [elements[0] with { Span = ValuePlace.Of(value) }];
    }

    /// <summary>Bytes: no element has characters of its own, so each stands for the whole token.</summary>
    private static void AddDecoded(List<ListElement> elements, RegistrySyntax syntax, in ValueSyntax value, string separators)
    {
        var parts = value.Kind == RegistryValueKind.MultiString ? ValueData.Strings(syntax, value) : ValueData.Text(syntax, value).Split(separators.ToCharArray());
        foreach (var part in parts)
        {
            if (part.Trim() is { Length: > 0 } text)
                elements.Add(new(text, value.Token));
        }
    }

    /// <summary><c>a\0b</c>, as <c>reg query</c> prints a multi-string.</summary>
    private static void AddPrinted(List<ListElement> elements, RegistrySyntax syntax, TextSpan token)
    {
        var text = syntax.Characters(token);
        for (var start = 0; start < text.Length;)
        {
            var length = text[start..].IndexOf(@"\0");
            var end = length < 0 ? text.Length : start + length;
            Add(elements, text, token.Start, start, end);
            start = end + 2;
        }
    }

    private static void AddText(List<ListElement> elements, RegistrySyntax syntax, in ValueSyntax value, string separators)
    {
        var span = value.Form == ValueForm.Quoted ? new TextSpan(value.Token.Start + 1, value.Token.Length - 2) : value.Token;
        var text = syntax.Characters(span);
        for (var start = 0; start < text.Length;)
        {
            var length = text[start..].IndexOfAny(separators);
            var end = length < 0 ? text.Length : start + length;
            Add(elements, text, span.Start, start, end);
            start = end + 1;
        }
    }

    private static void Add(List<ListElement> elements, ReadOnlySpan<char> text, int offset, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            elements.Add(new(QuotedText.Unescape(text[start..end]), TextSpan.FromBounds(offset + start, offset + end)));
    }
}
