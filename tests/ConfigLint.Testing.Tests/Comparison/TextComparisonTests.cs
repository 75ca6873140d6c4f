using ConfigLint.Testing.Comparison;

namespace ConfigLint.Testing.Tests.Comparison;

public sealed class TextComparisonTests
{
    [Fact]
    public void Equal_lists_have_no_differences()
    {
        Assert.Empty(TextComparison.Differences(["a", "b"], ["a", "b"]));
    }

    [Fact]
    public void Every_position_that_differs_shows_both_texts()
    {
        Assert.Equal(
            ["2 expected: b\n  actual:   B", "3 expected: none\n  actual:   c"],
            TextComparison.Differences(["a", "b"], ["a", "B", "c"]),
            StringComparer.Ordinal);
    }
}
