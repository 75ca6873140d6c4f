using System.Collections.Immutable;
using ConfigLint.Engine.Judging;
using ConfigLint.Testing.Comparison;
using ConfigLint.Testing.Expectations;

namespace ConfigLint.Testing.Tests.Comparison;

public sealed class RelatedComparisonTests
{
    private static readonly SourceText Text = SourceText.From("abc\ndef", "A/x");

    [Fact]
    public void Nothing_is_compared_where_nothing_is_marked()
    {
        Assert.Empty(Differences([], [At(new(0, 1), new TextSpan(4, 1))]));
    }

    [Fact]
    public void Places_of_all_findings_in_order_are_the_marked_ones()
    {
        Assert.Empty(Differences([new(4, 1), new(5, 1), new(4, 1)], [At(new(0, 1), new TextSpan(4, 1), new TextSpan(5, 1)), At(new(1, 1), new TextSpan(4, 1))]));
    }

    [Fact]
    public void Other_order_shows_what_was_expected_and_what_came()
    {
        var differences = Differences([new(4, 1), new(5, 1)], [At(new(0, 1), new TextSpan(5, 1), new TextSpan(4, 1))]);

        Assert.Equal(
            [
                "#1 expected: A/x(2,1) 'd'\n   actual:   A/x(2,2) 'e', \"see 5\"",
                "#2 expected: A/x(2,2) 'e'\n   actual:   A/x(2,1) 'd', \"see 4\"",
            ],
            differences,
            StringComparer.Ordinal);
    }

    [Fact]
    public void Place_too_few_and_place_too_many_are_shown()
    {
        Assert.Equal(["#1 expected: A/x(2,1) 'd'\n   actual:   none"], Differences([new(4, 1)], [At(new(0, 1))]), StringComparer.Ordinal);
        Assert.Equal(
            ["#2 expected: none\n   actual:   A/x(2,2) 'e', \"see 5\""],
            Differences([new(4, 1)], [At(new(0, 1), new TextSpan(4, 1), new TextSpan(5, 1))]),
            StringComparer.Ordinal);
    }

    private static IEnumerable<string> Differences(TextSpan[] places, ImmutableArray<Finding> findings)
    {
        var expected = places.Select((span, i) => new ExpectedPlace("A/x", span, i + 1)).ToImmutableArray();
        var capture = new MarkedCapture("A/x", [], Text.Characters.ToString(), [], expected);
        return RelatedComparison.Differences(new([capture], [], expected), findings);
    }

    private static Finding At(TextSpan span, params TextSpan[] related) =>
        Findings.At(Text, span, related: [.. related.Select(place => new RelatedLocation(Text.GetLocation(place), $"see {place.Start}"))]);
}
