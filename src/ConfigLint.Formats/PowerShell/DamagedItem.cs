namespace ConfigLint.Formats.PowerShell;

/// <summary>Finds where an array or object ends that is no JSON in between.</summary>
internal static class DamagedItem
{
    /// <summary>
    /// By its brackets; a string ends with its line, as JSON's do, unless the console broke it and the next line has the quote. A line that begins with a
    /// bracket in its first column is the next output: PowerShell indents what is inside. False: it is not closed; <paramref name="end"/> is where the next
    /// output begins, or the end of the text.
    /// </summary>
    /// <param name="text">The capture.</param>
    /// <param name="start">Where to start: at the item, or inside it and outside of its strings.</param>
    /// <param name="depth">Number of its brackets that are open there.</param>
    /// <param name="end">Behind its last bracket.</param>
    public static bool TryFindEnd(ReadOnlySpan<char> text, int start, int depth, out int end)
    {
        if (depth == 0 && text[start] is not ('{' or '['))
            return TryFindWordEnd(text, start, out end);

        var isInString = false;
        for (end = start; end < text.Length; end++)
        {
            switch (text[end])
            {
                case '\r' or '\n':
                    isInString = isInString && HasOpenQuote(text[(end + 1)..]);
                    if (end + 1 < text.Length && text[end + 1] is '{' or '[')
                        return Stop(ref end);
                    break;
                case '\\' when isInString && end + 1 < text.Length && text[end + 1] is not ('\r' or '\n'):
                    end++;
                    break;
                case '"':
                    isInString = !isInString;
                    break;
                case '{' or '[' when !isInString:
                    depth++;
                    break;
                case '}' or ']' when !isInString && --depth <= 0:
                    end++;
                    return true;
            }
        }

        return false;
    }

    /// <summary>Something that is no value: up to the next separator; a comment, which JSON does not have, up to the end of its line.</summary>
    private static bool TryFindWordEnd(ReadOnlySpan<char> text, int start, out int end)
    {
        var length = text[start..].IndexOfAny(text[start] == '/' ? "\r\n" : "\r\n,[]{}");
        end = length < 0 ? text.Length : start + length;
        return length >= 0;
    }

    /// <summary>A quote without its other half in the first line; <paramref name="text"/> may start behind the first half of a line end.</summary>
    private static bool HasOpenQuote(ReadOnlySpan<char> text)
    {
        text = text is ['\n', ..] ? text[1..] : text;
        var length = text.IndexOfAny('\r', '\n');
        var line = length < 0 ? text : text[..length];
        var isOpen = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\')
                i++;
            else if (line[i] == '"')
                isOpen = !isOpen;
        }

        return isOpen;
    }

    private static bool Stop(ref int end)
    {
        end++;
        return false;
    }
}
