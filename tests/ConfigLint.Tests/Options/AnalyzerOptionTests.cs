using System.Collections.Immutable;

namespace ConfigLint.Tests.Options;

public sealed class AnalyzerOptionTests
{
    private static readonly AnalyzerOption<int> MaxAge = AnalyzerOption.Int32("max_age_days", 30, 1, 3650, "How old a capture may be.");
    private static readonly AnalyzerOption<bool> Strict = AnalyzerOption.Boolean("strict", defaultValue: false, "Whether to be strict.");
    private static readonly AnalyzerOption<ImmutableArray<string>> Names = AnalyzerOption.List("names", ["a", "b"], "Names.");

    [Theory]
    [InlineData("1", 1)]
    [InlineData("30", 30)]
    [InlineData("+30", 30)]
    [InlineData("3650", 3650)]
    public void A_number_within_its_range_is_read(string text, int expected)
    {
        Assert.True(MaxAge.TryParse(text, out var value, out _));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("3651")]
    [InlineData("99999999999")]
    [InlineData("30 days")]
    [InlineData("1,000")]
    [InlineData("3.5")]
    [InlineData("")]
    public void A_number_outside_its_range_is_refused_with_what_was_expected(string text)
    {
        Assert.False(MaxAge.TryParse(text, out var value, out var expected));
        Assert.Null(value);
        Assert.Equal("a whole number from 1 to 3650", expected);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("FALSE", false)]
    public void A_switch_ignores_case(string text, bool expected)
    {
        Assert.True(Strict.TryParse(text, out var value, out _));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("1")]
    [InlineData("")]
    public void A_switch_is_true_or_false(string text)
    {
        Assert.False(Strict.TryParse(text, out _, out var expected));
        Assert.Equal("true or false", expected);
    }

    [Theory]
    [InlineData("a, b ,c", "a|b|c")]
    [InlineData(" , a,, ", "a")]
    [InlineData("", "")]
    public void A_list_drops_blanks_around_its_values_and_empty_ones(string text, string expected)
    {
        Assert.True(Names.TryParse(text, out var value, out _));
        Assert.Equal(expected, string.Join('|', Assert.IsType<ImmutableArray<string>>(value)));
    }

    [Fact]
    public void An_option_knows_its_default_and_how_to_print_it()
    {
        Assert.Equal(("max_age_days", 30, "30"), (MaxAge.Key, MaxAge.DefaultValue, MaxAge.DefaultText));
        Assert.Equal("How old a capture may be.", MaxAge.Summary);
        Assert.Equal("false", Strict.DefaultText);
        Assert.Equal("a, b", Names.DefaultText);
        Assert.Throws<ArgumentException>(() => AnalyzerOption.Boolean(" ", defaultValue: true, "No key."));
    }
}
