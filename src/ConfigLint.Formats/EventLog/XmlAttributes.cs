namespace ConfigLint.Formats.EventLog;

/// <summary>Finds an attribute in a start tag.</summary>
internal static class XmlAttributes
{
    private const string Blanks = " \t\r\n";

    /// <summary>The value without its quotes; false: the tag has no such attribute.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, TextSpan tag, ReadOnlySpan<char> name, out TextSpan value)
    {
        value = default;
        var position = tag.Start + 1;
        position += XmlTokens.NameLength(text[position..tag.End]);
        while (position < tag.End)
        {
            var start = position + IndexOfAnyExcept(text[position..tag.End], Blanks);
            var equals = text[start..tag.End].IndexOf('=');
            if (equals < 0)
                return false;

            var quote = start + equals + 1;
            quote += IndexOfAnyExcept(text[quote..tag.End], Blanks);
            if (quote >= tag.End || text[quote] is not ('"' or '\''))
                return false;

            var length = text[(quote + 1)..tag.End].IndexOf(text[quote]);
            if (length < 0)
                return false;

            if (text.Slice(start, equals).TrimEnd(Blanks).SequenceEqual(name))
            {
                value = new(quote + 1, length);
                return true;
            }

            position = quote + length + 2;
        }

        return false;
    }

    private static int IndexOfAnyExcept(ReadOnlySpan<char> text, string characters) => text.IndexOfAnyExcept(characters) is >= 0 and var index ? index : text.Length;
}
