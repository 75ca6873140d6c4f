namespace ConfigLint.Formats.Transcripts;

/// <summary>The prompt before a command: <c>C:\&gt;ipconfig /all</c>, <c>c:&gt;</c>, <c>PS C:\Users\x&gt; sc qc Spooler</c>, <c>[EXCH01]: PS C:\&gt; …</c>.</summary>
internal static class CommandPrompt
{
    private const string RemotePowerShell = "]: PS ";
    private const string PowerShell = "PS ";

    /// <summary>Whether a line's content is a prompt; <paramref name="command"/> is what was typed behind it, perhaps nothing.</summary>
    public static bool TryRead(ReadOnlySpan<char> content, out ReadOnlySpan<char> command)
    {
        command = default;
        if (content.StartsWith('[') && content.IndexOf(RemotePowerShell, StringComparison.Ordinal) is > 0 and var remote)
            content = content[(remote + RemotePowerShell.Length)..];
        else if (content.StartsWith(PowerShell, StringComparison.Ordinal))
            content = content[PowerShell.Length..];

        if (content.Length < 3 || !char.IsAsciiLetter(content[0]) || content[1] != ':' || content[2] is not ('>' or '\\' or '/'))
            return false;

        var end = content.IndexOf('>');
        if (end < 0)
            return false;

        command = content[(end + 1)..].Trim();
        return true;
    }
}
