namespace ConfigLint.Formats.EventLog;

/// <summary>What the words of a text log mean.</summary>
internal static class LogWords
{
    private const string NoUser = "N/A";

    /// <summary>The account of the system itself is written with a blank: <c>NT AUTHORITY\SYSTEM</c>.</summary>
    private const string SystemDomain = "NT";
    private const string SystemAccount = "AUTHORITY\\";

    /// <summary>Sources of several words, for logs that put blanks between the columns.</summary>
    private static readonly string[] SourcesOfWords = ["Service Control Manager", "MSExchange IMC", "Application Popup", "Save Dump"];

    /// <summary><c>N/A</c> or <c>DOMAIN\name</c>.</summary>
    public static bool IsUser(ReadOnlySpan<char> word)
    {
        if (word.Equals(NoUser, StringComparison.OrdinalIgnoreCase))
            return true;

        var backslash = word.IndexOf('\\');
        return backslash > 0 && backslash < word.Length - 1 && !word.Contains(':') && word[(backslash + 1)..].IndexOf('\\') < 0;
    }

    /// <summary>Number of words of the user at an index; 0: none.</summary>
    public static int UserLength(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, int index)
    {
        if (index >= words.Length)
            return 0;
        if (Is(text, words[index], SystemDomain) && index + 1 < words.Length && Slice(text, words[index + 1]).StartsWith(SystemAccount, StringComparison.OrdinalIgnoreCase))
            return 2;

        return IsUser(Slice(text, words[index])) ? 1 : 0;
    }

    /// <summary>Number of words of the event's type at an index; 0: none. Types are capitalised, prose is not.</summary>
    public static int TypeLength(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, int index)
    {
        if (index >= words.Length)
            return 0;

        return Slice(text, words[index]) switch
        {
            "Error" or "Warning" or "Information" => 1,
            "Success" or "Failure" when index + 1 < words.Length && Slice(text, words[index + 1]) is "Audit" => 2,
            _ => 0,
        };
    }

    public static bool IsType(ReadOnlySpan<char> column) => column is "Error" or "Warning" or "Information" or "Success" or "Success Audit" or "Failure Audit";

    /// <summary>The numbers of EVENTLOG_ERROR_TYPE, WARNING, INFORMATION, AUDIT_SUCCESS and AUDIT_FAILURE, and 0 for success.</summary>
    public static bool IsTypeNumber(ReadOnlySpan<char> word) => word is "0" or "1" or "2" or "4" or "8" or "16";

    /// <summary>What stands for a category that has no name: <c>None</c>, <c>(2)</c>.</summary>
    public static bool IsNamelessCategory(ReadOnlySpan<char> word) => word is "None" or ['(', .., ')'];

    public static bool IsNumber(ReadOnlySpan<char> word) => word.Length > 0 && word.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Computer names are NetBIOS names, in capitals.</summary>
    public static bool IsComputer(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c) && !char.IsAsciiDigit(c) && c is not ('-' or '_'))
                return false;
        }

        return word.Length > 0;
    }

    /// <summary>Number of words of a known source at an index, else 1.</summary>
    public static int SourceLength(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, int index)
    {
        foreach (var source in SourcesOfWords)
        {
            var rest = text[words[index].Start..];
            if (!rest.StartsWith(source, StringComparison.OrdinalIgnoreCase))
                continue;

            var count = 1;
            while (index + count < words.Length && words[index + count].Start < words[index].Start + source.Length)
                count++;
            return words[index + count - 1].End == words[index].Start + source.Length ? count : 1;
        }

        return 1;
    }

    private static bool Is(ReadOnlySpan<char> text, TextSpan word, string value) => Slice(text, word).Equals(value, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Slice(ReadOnlySpan<char> text, TextSpan span) => text.Slice(span.Start, span.Length);
}
