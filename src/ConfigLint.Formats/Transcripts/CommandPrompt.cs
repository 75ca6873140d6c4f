namespace ConfigLint.Formats.Transcripts;

/// <summary>The prompt before a command: <c>C:\&gt;ipconfig /all</c>, <c>c:&gt;</c>, <c>PS C:\Users\x&gt; sc qc Spooler</c>, <c>[EXCH01]: PS C:\&gt; …</c>.</summary>
internal static class CommandPrompt
{
    private const string PowerShell = "PS ";

    /// <summary>What a remote session puts before it: a computer's name.</summary>
    private const int LongestPrefix = 80;

    /// <summary>Whether a line's content is a prompt; <paramref name="command"/> is what was typed behind it, perhaps nothing.</summary>
    public static bool TryRead(ReadOnlySpan<char> content, out ReadOnlySpan<char> command)
    {
        if (TryReadPath(content, out command))
            return true;

        var marker = content[..Math.Min(content.Length, LongestPrefix)].IndexOf(PowerShell, StringComparison.Ordinal);
        return marker >= 0 && TryReadPath(content[(marker + PowerShell.Length)..], out command);
    }

    private static bool TryReadPath(ReadOnlySpan<char> content, out ReadOnlySpan<char> command)
    {
        command = default;
        if (content.Length < 3 || !char.IsAsciiLetter(content[0]) || content[1] != ':' || content[2] is not ('>' or '\\' or '/'))
            return false;

        var end = content.IndexOf('>');
        if (end < 0)
            return false;

        command = content[(end + 1)..].Trim();
        return true;
    }
}
