namespace ConfigLint.Formats.Registry;

/// <summary>Text between quotes in a registry export, where <c>\\</c> and <c>\"</c> are the only escapes.</summary>
internal static class QuotedText
{
    /// <summary>Undoes the escapes; any other backslash stays, since authors write <c>"C:\WINNT"</c> (KB Q217339).</summary>
    public static string Unescape(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\\'))
            return text.ToString();

        var buffer = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] is ('\\' or '"'))
                i++;
            buffer[length++] = text[i];
        }

        return buffer[..length].ToString();
    }
}
