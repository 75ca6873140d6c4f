using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Judging;
using ConfigLint.Testing.Comparison;
using ConfigLint.Testing.Expectations;

namespace ConfigLint.Testing.Tests.Comparison;

public sealed class FindingComparisonTests
{
    [Fact]
    public void Same_rule_place_and_level_is_equal()
    {
        Assert.True(FindingComparison.Of([Expected(1, 2)], [Actual(1, 2)]).IsEqual);
    }

    [Fact]
    public void Finding_at_another_span_is_both_missing_and_unexpected()
    {
        var comparison = FindingComparison.Of([Expected(1, 2)], [Actual(1, 3)]);

        Assert.Equal(new(1, 2), Assert.Single(comparison.Missing).Span);
        Assert.Equal(new(1, 3), Assert.Single(comparison.Unexpected).Location.Span);
    }

    [Fact]
    public void Second_finding_on_one_marked_span_is_unexpected()
    {
        var comparison = FindingComparison.Of([Expected(1, 2)], [Actual(1, 2), Actual(1, 2)]);

        Assert.Empty(comparison.Missing);
        Assert.Single(comparison.Unexpected);
    }

    [Fact]
    public void Right_place_at_the_wrong_level_is_neither_missing_nor_unexpected()
    {
        var comparison = FindingComparison.Of([Expected(1, 2)], [Actual(1, 2, RuleLevel.Note)]);

        Assert.Empty(comparison.Missing);
        Assert.Empty(comparison.Unexpected);
        Assert.Equal((RuleLevel.Error, RuleLevel.Note), Assert.Single(comparison.WrongLevels) is var wrong ? (wrong.Expected.Level, wrong.Actual.Level) : default);
    }

    [Fact]
    public void Two_levels_on_one_span_match_in_any_order()
    {
        Assert.True(FindingComparison.Of([Expected(1, 2), Expected(1, 2, RuleLevel.Note)], [Actual(1, 2, RuleLevel.Note), Actual(1, 2)]).IsEqual);
    }

    private static ExpectedFinding Expected(int start, int length, RuleLevel level = RuleLevel.Error) => new("A/x", new(start, length), "TST1001", level);

    private static Finding Actual(int start, int length, RuleLevel level = RuleLevel.Error) => Findings.At(SourceText.From("abcdefgh", "A/x"), new(start, length), level);
}
