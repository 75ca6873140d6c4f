using System.Text;

namespace ConfigLint.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("a\r\nbc\r\n")]
    [InlineData("a\nbc\n")]
    [InlineData("a\rbc\r")]
    [InlineData("a\r\nbc\n")]
    [InlineData("a\rbc\r\n")]
    [InlineData("a\nbc\r")]
    public void Lines_end_with_CRLF_LF_or_CR(string content)
    {
        var text = SourceText.From(content, "a.txt");

        Assert.Equal(["a", "bc", ""], Lines(text));
        Assert.Equal(new LinePosition(1, 1), text.GetLinePosition(content.IndexOf('c', StringComparison.Ordinal)));
        Assert.Equal(new LinePosition(2, 0), text.GetLinePosition(text.Length));
    }

    [Theory]
    [InlineData("\n\r", 3)]
    [InlineData("\r\r\n\n", 4)]
    [InlineData("\n\n", 3)]
    [InlineData("\r\n\r\n", 3)]
    public void Empty_lines_count(string content, int lines)
    {
        var text = SourceText.From(content, "a.txt");

        Assert.Equal(lines, text.LineCount);
        Assert.All(Lines(text), line => Assert.Equal("", line));
    }

    [Fact]
    public void The_last_line_needs_no_end()
    {
        var text = SourceText.From("a\nbc", "a.txt");

        Assert.Equal(["a", "bc"], Lines(text));
        Assert.Equal(new TextSpan(2, 2), text.GetLine(1));
    }

    [Fact]
    public void An_empty_text_has_one_empty_line()
    {
        var text = SourceText.From("", "a.txt");

        Assert.Equal(1, text.LineCount);
        Assert.Equal(default, text.GetLine(0));
        Assert.Equal(default, text.GetLinePosition(0));
        Assert.Equal("a.txt(1,1)", text.GetLocation(default).ToString());
    }

    [Fact]
    public void A_position_inside_a_line_end_belongs_to_its_line()
    {
        var text = SourceText.From("ab\r\nc", "a.txt");

        Assert.Equal(new LinePosition(0, 2), text.GetLinePosition(2));
        Assert.Equal(new LinePosition(0, 3), text.GetLinePosition(3));
        Assert.Equal(new LinePosition(1, 0), text.GetLinePosition(4));
    }

    [Fact]
    public void Columns_count_UTF16_code_units() =>
        Assert.Equal(new LinePosition(0, 3), SourceText.From("\U0001F4E7=x", "a.txt").GetLinePosition(3));

    [Fact]
    public void What_lies_outside_is_refused()
    {
        var text = SourceText.From("ab\nc", "a.txt");

        Assert.Throws<ArgumentOutOfRangeException>(() => text.GetLine(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.GetLine(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.GetLinePosition(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.GetLinePosition(5));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.GetLocation(new(-1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.GetLocation(new(1, -1)));
        Assert.Contains("'a.txt' has 4 characters", Assert.Throws<ArgumentOutOfRangeException>(() => text.GetLocation(new(3, 2))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_span_reads_as_its_characters()
    {
        var text = SourceText.From("\"Domain\"=\"corp.example\"", "a.reg");

        Assert.Equal("\"corp.example\"", text.ToString(new(9, 14)));
        Assert.Equal("", text.ToString(new(23, 0)));
        Assert.Equal(new(9, 14), TextSpan.FromBounds(9, 23));
        Assert.Equal(23, new TextSpan(9, 14).End);
    }

    [Fact]
    public void A_text_in_memory_is_UTF8_without_a_mark()
    {
        var text = SourceText.From("a\uFFFDb", "dir/a.txt");

        Assert.Equal(Encoding.UTF8, text.Encoding);
        Assert.False(text.HasByteOrderMark);
        Assert.True(text.HasDecodingErrors);
        Assert.False(SourceText.From("ab", "a.txt").HasDecodingErrors);
        Assert.Equal("dir/a.txt", text.ToString());
    }

    [Fact]
    public void A_released_text_throws_instead_of_showing_somebody_elses_characters()
    {
        var text = SourceText.From("ab\nc", "a.txt");
        text.Release();

        Assert.Throws<ObjectDisposedException>(() => text.Characters);
        Assert.Throws<ObjectDisposedException>(() => text.ToString(new(0, 1)));
        Assert.Throws<ObjectDisposedException>(() => text.LineCount);
        Assert.Throws<ObjectDisposedException>(() => text.GetLine(0));
    }

    private static IEnumerable<string> Lines(SourceText text) => Enumerable.Range(0, text.LineCount).Select(line => text.ToString(text.GetLine(line)));
}
