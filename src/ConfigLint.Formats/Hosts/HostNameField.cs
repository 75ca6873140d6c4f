namespace ConfigLint.Formats.Hosts;

/// <summary>A field that is a host name (hosts(5)). A leading digit is legal (RFC 1123 §2.1), an underscore works everywhere.</summary>
internal static class HostNameField
{
    /// <summary>False for <c>*.example.com</c>, <c>web,www</c>, <c>http://web/</c> and <c>web:80</c>, which no look-up ever finds.</summary>
    public static bool IsName(ReadOnlySpan<char> field)
    {
        foreach (var c in field)
        {
            if (!IsNameCharacter(c))
                return false;
        }

        return true;
    }

    /// <summary>A character that a conversion lost is another matter than the name.</summary>
    private static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c is '-' or '.' or '_' or '\uFFFD' || char.IsSurrogate(c);
}
