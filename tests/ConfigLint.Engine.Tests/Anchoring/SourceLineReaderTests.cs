using ConfigLint.Engine.Anchoring;

namespace ConfigLint.Engine.Tests.Anchoring;

/// <summary>The line of a finding as far as a person reads it.</summary>
public sealed class SourceLineReaderTests
{
    [Fact]
    public void A_short_line_is_shown_whole() => Assert.Equal(new("\tDomain = corp", 10, 4, IsCut: false), Read("x\r\n\tDomain = corp\r\ny", 13, 4));

    [Fact]
    public void A_place_at_the_end_of_a_line_may_be_empty() => Assert.Equal(new("Domain :", 8, 0, IsCut: false), Read("Domain :\r\n", 8, 0));

    [Fact]
    public void A_place_over_several_lines_is_shown_as_far_as_the_first_goes() =>
        Assert.Equal(new("a = hex(7):31,\\", 4, 11, IsCut: false), Read("a = hex(7):31,\\\r\n  00\r\n", 4, 15));

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var text = new string('a', 500) + "VALUE" + new string('b', 500);

        Assert.Equal(new(new string('a', 60) + "VALUE" + new string('b', 175), 60, 5, IsCut: true), Read(text, 500, 5));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 10)]
    [InlineData(999, 239)]
    public void Near_the_ends_of_a_long_line_as_much_as_fits_is_shown(int start, int shownStart)
    {
        var line = Read(new string('x', 1000), start, 1);

        Assert.Equal((240, shownStart, 1, true), (line.Text.Length, line.Start, line.Length, line.IsCut));
    }

    [Fact]
    public void A_long_place_is_shown_as_far_as_the_cut_goes()
    {
        var line = Read(new string('x', 200_000), 100, 150_000);

        Assert.Equal((240, 60, 180, true), (line.Text.Length, line.Start, line.Length, line.IsCut));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_line_is_not_cut_inside_a_character(int before)
    {
        var text = new string('x', before) + string.Concat(Enumerable.Repeat("😀", 400));

        var line = Read(text, before + 400, 2);

        Assert.Equal("😀", line.Text.Substring(line.Start, line.Length));
        Assert.False(char.IsLowSurrogate(line.Text[0]) || char.IsHighSurrogate(line.Text[^1]));
    }

    private static SourceLine Read(string text, int start, int length)
    {
        var source = SourceText.From(text, "a.txt");
        return SourceLineReader.Read(source, source.GetLocation(new(start, length)));
    }
}
