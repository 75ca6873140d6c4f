namespace ConfigLint.Testing.Comparison;

/// <summary>Lists of texts in order, and texts line by line.</summary>
internal static class TextComparison
{
    /// <summary>One entry for each position where two lists differ; empty: they are equal.</summary>
    public static IEnumerable<string> Differences(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        for (var i = 0; i < Math.Max(expected.Count, actual.Count); i++)
        {
            var (wanted, given) = (expected.ElementAtOrDefault(i), actual.ElementAtOrDefault(i));
            if (!string.Equals(wanted, given, StringComparison.Ordinal))
                yield return $"{i + 1} expected: {wanted ?? "none"}\n{new string(' ', $"{i + 1}".Length)} actual:   {given ?? "none"}";
        }
    }
}
