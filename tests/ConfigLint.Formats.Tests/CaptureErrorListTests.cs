namespace ConfigLint.Formats.Tests;

public sealed class CaptureErrorListTests
{
    private static readonly SourceText Text = SourceText.From(new string('x', 4_000), "a.reg");

    [Fact]
    public void Errors_of_syntax_end_after_a_thousand_and_others_do_not()
    {
        var list = new CaptureErrorList(Text);
        for (var i = 0; i < 1_500; i++)
            list.Add(CaptureErrorKind.Syntax, new(i, 1), "expected something else");
        list.Add(CaptureErrorKind.Truncated, new(3_999, 1), "the file ends here");

        var errors = list.ToImmutable();

        Assert.Equal(1_001, errors.Length);
        Assert.Equal((999, CaptureErrorKind.Syntax), (errors[999].Location.Span.Start, errors[999].Kind));
        Assert.Equal((3_999, CaptureErrorKind.Truncated), (errors[1_000].Location.Span.Start, errors[1_000].Kind));
    }

    [Fact]
    public void What_is_found_late_takes_its_place_in_the_order_of_the_file()
    {
        var list = new CaptureErrorList(Text);
        list.Add(CaptureErrorKind.Syntax, new(3, 1), "first");
        list.Add(CaptureErrorKind.Syntax, new(9, 1), "last");
        list.Insert(CaptureErrorKind.LossyText, new(5, 1), "between");

        Assert.Equal([3, 5, 9], list.ToImmutable().Select(e => e.Location.Span.Start));
    }
}
