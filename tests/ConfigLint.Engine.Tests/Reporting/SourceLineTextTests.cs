using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Engine.Tests.Reporting;

public sealed class SourceLineTextTests
{
    [Fact]
    public void Carets_stand_under_the_value()
    {
        var line = Of("\"Domain\"=\"\"", 9, 2);

        Assert.Equal(("         ", "^^"), (line.Padding, line.Carets));
    }

    [Fact]
    public void Tabs_before_the_value_are_kept_so_that_carets_line_up_for_any_tab_width()
    {
        var line = Of("\tname\t=\tvalue", 8, 5);

        Assert.Equal(("\tname\t=\tvalue", "\t    \t \t", "^^^^^"), (line.Text, line.Padding, line.Carets));
    }

    [Fact]
    public void An_escape_takes_as_many_cells_as_it_shows()
    {
        var line = Of("\e[1m=\ex", 5, 2);

        Assert.Equal(("\\x1b[1m=\\x1bx", "        ", "^^^^^"), (line.Text, line.Padding, line.Carets));
    }

    [Fact]
    public void Combining_marks_take_no_cell_and_wide_characters_two()
    {
        var line = Of("e\u0301日🙂=x", 6, 1);

        Assert.Equal(("      ", "^"), (line.Padding, line.Carets));
    }

    [Fact]
    public void An_empty_place_gets_one_caret() => Assert.Equal(("     ", "^"), (Of("name=", 5, 0).Padding, Of("name=", 5, 0).Carets));

    [Fact]
    public void A_cut_line_says_so() => Assert.Equal("abc …", SourceLineText.Of(new("abc", 0, 1, IsCut: true)).Text);

    [Fact]
    public void A_place_that_runs_over_the_end_of_the_shown_text_is_no_error() => Assert.Equal("^^^", Of("abc", 0, 50).Carets);

    private static SourceLineText Of(string text, int start, int length) => SourceLineText.Of(new(text, start, length, IsCut: false));
}
