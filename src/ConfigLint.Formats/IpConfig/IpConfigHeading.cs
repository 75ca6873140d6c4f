using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.IpConfig;

/// <summary>The headings of ipconfig: <c>Windows NT IP Configuration</c>, <c>Ethernet adapter El90x1:</c>.</summary>
internal static class IpConfigHeading
{
    private const string Product = "Windows";
    private const string IPConfiguration = " IP Configuration";
    private const string Adapter = " adapter";

    /// <summary>Longer text before the words is prose, not a product.</summary>
    private const int LongestProduct = 32;
    private const int LongestAdapterType = 3;

    /// <summary><paramref name="productLength"/>: of <c>Windows NT</c>, <c>Windows 98</c>, <c>Windows 2000</c>, <c>Windows</c> at the content's start.</summary>
    public static bool TryReadSystem(ReadOnlySpan<char> content, out int productLength)
    {
        productLength = 0;
        if (!content.StartsWith(Product, StringComparison.OrdinalIgnoreCase) || !content.EndsWith(IPConfiguration, StringComparison.OrdinalIgnoreCase))
            return false;

        var product = content[..^IPConfiguration.Length].TrimEnd();
        if (product.Length > LongestProduct || product.Contains(':'))
            return false;

        productLength = product.Length;
        return true;
    }

    /// <summary><paramref name="heading"/> and <paramref name="name"/> are ranges of the content: without the colon; the text behind the first <c> adapter </c>.</summary>
    /// <remarks>Windows 98 prints <c>0 Ethernet adapter :</c>; the whole heading is the only name there that tells its adapters apart.</remarks>
    public static bool TryReadAdapter(ReadOnlySpan<char> content, out Range heading, out Range name)
    {
        heading = name = default;
        if (!content.EndsWith(':') || HasDotLeader(content))
            return false;

        var text = content[..^1];
        while (text.Length > 0 && TranscriptLines.IsBlank(text[^1]))
            text = text[..^1];

        var word = text.IndexOf(Adapter, StringComparison.OrdinalIgnoreCase);
        var behind = word + Adapter.Length;
        if (word <= 0 || !IsAdapterType(text[..word]) || (behind < text.Length && !TranscriptLines.IsBlank(text[behind])))
            return false;

        heading = ..text.Length;
        while (behind < text.Length && TranscriptLines.IsBlank(text[behind]))
            behind++;

        name = behind < text.Length ? behind..text.Length : heading;
        return true;
    }

    /// <summary>A label that swallowed a heading: lines were joined, and what follows belongs to nobody (Q191548).</summary>
    public static bool IsGlued(ReadOnlySpan<char> label)
    {
        var adapter = label.IndexOf(Adapter, StringComparison.OrdinalIgnoreCase);
        return (adapter > 0 && label[adapter..].Contains(':'))
            || (label.StartsWith(Product, StringComparison.OrdinalIgnoreCase) && label.Contains(IPConfiguration, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>An adapter's heading that lost its colon, as only the end of a cut file does.</summary>
    public static bool IsCut(ReadOnlySpan<char> content) =>
        content.IndexOf(Adapter, StringComparison.OrdinalIgnoreCase) is > 0 and var word && !content.Contains(':') && IsAdapterType(content[..word]);

    /// <summary>Windows 98, Me and for Workgroups are neither: their family is not known.</summary>
    public static OperatingSystemFamily FamilyOf(ReadOnlySpan<char> product)
    {
        var version = product[Product.Length..].Trim();
        if (version.StartsWith("NT", StringComparison.OrdinalIgnoreCase))
            return OperatingSystemFamily.WindowsNT4;

        return version is "95" or "98" || version.StartsWith("M", StringComparison.OrdinalIgnoreCase) || version.StartsWith("for", StringComparison.OrdinalIgnoreCase)
            ? OperatingSystemFamily.Unknown
            : OperatingSystemFamily.Windows;
    }

    /// <summary><c>Ethernet</c>, <c>Token Ring</c>, <c>Wireless LAN</c>, <c>0 Ethernet</c>: a few words, none in lower case as prose has them.</summary>
    private static bool IsAdapterType(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (TranscriptLines.IsBlank(text[i]) || (i > 0 && !TranscriptLines.IsBlank(text[i - 1])))
                continue;
            if (char.IsLower(text[i]) || ++words > LongestAdapterType)
                return false;
        }

        return words > 0;
    }

    public static bool HasDotLeader(ReadOnlySpan<char> text) => text.Contains(". .", StringComparison.Ordinal) || text.Contains(" . ", StringComparison.Ordinal);
}
