using System.Text;

namespace ConfigLint.Testing.Tests;

public sealed class CaptureCollectionTests
{
    [Fact]
    public void Text_is_written_as_utf8_without_a_mark_and_without_the_markup()
    {
        var capture = Assert.Single(new CaptureCollection { ["A/x"] = "ä{|TST1001:b|}" }.Read());

        Assert.Equal(("A/x", "äb"), (capture.Path, capture.Text));
        Assert.Equal("äb"u8, capture.Bytes);
        Assert.Equal(new TextSpan(1, 1), Assert.Single(capture.Findings).Span);
    }

    [Fact]
    public void Text_in_another_encoding_is_written_with_its_mark()
    {
        var capture = Assert.Single(new CaptureCollection { { "A/x", "a{|TST1001:b|}", Encoding.Unicode } }.Read());

        Assert.Equal([0xFF, 0xFE, (byte)'a', 0, (byte)'b', 0], capture.Bytes);
        Assert.Equal(new TextSpan(1, 1), Assert.Single(capture.Findings).Span);
    }

    [Fact]
    public void Bytes_are_taken_as_they_are()
    {
        var capture = Assert.Single(new CaptureCollection { { "A/x", "{|TST1001:b|}"u8 } }.Read());

        Assert.Equal("{|TST1001:b|}"u8, capture.Bytes);
        Assert.Null(capture.Text);
        Assert.Empty(capture.Findings);
    }

    [Fact]
    public void Paths_are_sorted_and_the_last_text_counts()
    {
        var captures = new CaptureCollection { ["B/x"] = "1", ["A/x"] = "2", };
        captures["B/x"] = "3";

        Assert.Equal(["A/x", "B/x"], captures, StringComparer.Ordinal);
        Assert.Equal("3", captures["B/x"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/A/x")]
    [InlineData(@"A\x")]
    public void Path_that_no_run_could_have_is_refused(string path)
    {
        Assert.Throws<ArgumentException>(() => new CaptureCollection { [path] = "x" });
    }
}
