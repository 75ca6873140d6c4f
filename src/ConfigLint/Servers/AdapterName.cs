namespace ConfigLint;

/// <summary>What captures call an adapter by, made comparable.</summary>
internal static class AdapterName
{
    /// <summary>In lower case; a GUID without its braces.</summary>
    public static string Normalize(string name)
    {
        var text = name.AsSpan().Trim();
        return (IsBraced(text) ? text[1..^1] : text).ToString().ToLowerInvariant();
    }

    /// <summary>An id where a friendly name is expected: the capture knows no other.</summary>
    public static bool IsId(string name) => Guid.TryParse(name, out _);

    private static bool IsBraced(ReadOnlySpan<char> text) => text is ['{', .., '}'];
}
