using ConfigLint.Testing.Failures;

namespace ConfigLint.Testing.Tests.Failures;

public sealed class CaptureListingTests
{
    [Fact]
    public void Every_line_has_its_number_and_spans_are_underlined_below_it()
    {
        var listing = CaptureListing.Render("A/x", "one\ntwo three\r\nfour", [new(new(8, 5), '~', "missing TST1001"), new(new(4, 3), '^', "unexpected TST1001: bad")]);

        Assert.Equal(
            """
            A/x
              1 | one
              2 | two three
                |     ~~~~~ missing TST1001
                | ^^^ unexpected TST1001: bad
              3 | four
            """,
            listing);
    }

    [Fact]
    public void Empty_span_shows_as_one_character()
    {
        Assert.Equal("A/x\n  1 | ab\n    |   ~ here", CaptureListing.Render("A/x", "ab", [new(new(2, 0), '~', "here")]));
    }

    [Fact]
    public void Span_over_lines_is_underlined_on_each_and_labelled_once()
    {
        Assert.Equal("A/x\n  1 | ab\n    |  ^ here\n  2 | cd\n    | ^", CaptureListing.Render("A/x", "ab\ncd", [new(new(1, 3), '^', "here")]));
    }

    [Fact]
    public void Tabs_keep_the_underline_in_place_and_control_characters_show()
    {
        Assert.Equal("A/x\n  1 | \ta␛b\n    | \t ^^ here", CaptureListing.Render("A/x", "\ta\u001bb", [new(new(2, 2), '^', "here")]));
    }

    [Fact]
    public void Long_capture_shows_only_what_is_near()
    {
        var text = string.Join('\n', Enumerable.Range(1, 100).Select(line => $"line {line}"));

        var listing = CaptureListing.Render("A/x", text, [new(new(text.IndexOf("line 50", StringComparison.Ordinal), 4), '^', "here")]);

        Assert.Equal(
            """
            A/x
                  | …
               47 | line 47
               48 | line 48
               49 | line 49
               50 | line 50
                  | ^^^^ here
               51 | line 51
               52 | line 52
               53 | line 53
                  | …
            """,
            listing);
    }
}
