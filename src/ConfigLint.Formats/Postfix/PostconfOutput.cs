namespace ConfigLint.Formats.Postfix;

/// <summary>Tells what <c>postconf</c> prints from other texts with equals signs (postconf(1)).</summary>
internal static class PostconfOutput
{
    private const string Command = "postconf";

    /// <summary>Prints Postfix's defaults, which say nothing of a server.</summary>
    private const string Defaults = "postconf -d";

    /// <summary>Nothing but <c>name = value</c> lines, half of them of Postfix's own names, the first one among them.</summary>
    public static Confidence Recognize(ReadOnlySpan<char> head)
    {
        var (indent, settings, known, hasCommand) = (-1, 0, 0, false);
        var lines = new PostfixLines(head, 0, head.Length);
        while (lines.MoveNext())
        {
            if (lines.IsBlank || (settings > 0 && lines.Indent > indent))
                continue;

            if (!IsPrinted(head, lines.ContentStart, lines.End, out var name))
            {
                var line = head[lines.ContentStart..lines.End];
                var isPrompt = line.Contains(Command, StringComparison.Ordinal) && !line.Contains(Defaults, StringComparison.Ordinal);
                if (!isPrompt && lines.End < head.Length)
                    return Confidence.None;

                hasCommand |= isPrompt;
                continue;
            }

            var isKnown = BuiltInParameters.Contains(name);
            if (settings == 0 && !isKnown)
                return Confidence.None;

            (indent, settings, known) = (settings == 0 ? lines.Indent : indent, settings + 1, isKnown ? known + 1 : known);
        }

        if (known == 0 || 2 * known < settings)
            return Confidence.None;
        return known > 1 || hasCommand ? Confidence.Likely : Confidence.Possible;
    }

    /// <summary>With a blank on either side of the equals sign, unless the value is blank.</summary>
    private static bool IsPrinted(ReadOnlySpan<char> text, int start, int end, out ReadOnlySpan<char> name)
    {
        var nameEnd = PostfixMainParser.NameEnd(text, start, end);
        name = text[start..nameEnd];
        return !name.IsEmpty && text[nameEnd..end] is [' ', '='] or [' ', '=', ' ', ..];
    }
}
