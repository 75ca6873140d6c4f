using System.Text.Json;

namespace ConfigLint.Tests.Diagnostics;

public sealed class LocationTests
{
    private const string Content = "[Key]\r\n\"Domain\"=\"\"\r\n";

    [Fact]
    public void It_is_a_place_in_lines_and_columns()
    {
        var location = SourceText.From(Content, "a.reg").GetLocation(new(16, 2));

        Assert.Equal(new(new(1, 9), new(1, 11)), location.LineSpan);
        Assert.Equal("a.reg(2,10)", location.ToString());
    }

    [Fact]
    public void Same_path_and_same_characters_are_equal()
    {
        var location = SourceText.From(Content, "a.reg").GetLocation(new(16, 2));
        var same = new Location("a.reg", new(16, 2), default);

        Assert.Equal(location, same);
        Assert.Equal(location.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(location, SourceText.From(Content, "A.reg").GetLocation(new(16, 2)));
        Assert.NotEqual(location, SourceText.From(Content, "a.reg").GetLocation(new(16, 1)));
        Assert.False(location.Equals((object?)null));
        Assert.False(location.Equals("a.reg(2,10)"));
    }

    [Fact]
    public void It_outlives_its_text_once_it_has_let_go_of_it()
    {
        var text = SourceText.From(Content, "a.reg");
        var detached = text.GetLocation(new(16, 2));
        var forgotten = text.GetLocation(new(16, 2));

        detached.Detach();
        detached.Detach();
        text.Release();

        Assert.Equal(new(new(1, 9), new(1, 11)), detached.LineSpan);
        Assert.Equal(detached, forgotten);
    }

    [Fact]
    public void A_text_released_before_its_lines_were_counted_throws()
    {
        var text = SourceText.From(Content, "a.reg");
        var location = text.GetLocation(new(16, 2));
        text.Release();

        Assert.Throws<ObjectDisposedException>(() => location.LineSpan);
        Assert.Equal(new(16, 2), location.Span);
    }

    [Fact]
    public void JSON_counts_lines_and_columns_from_one_and_comes_back_the_same()
    {
        var location = SourceText.From(Content, "a.reg").GetLocation(new(16, 2));

        var json = JsonSerializer.Serialize(location);
        Assert.Equal("""{"path":"a.reg","start":16,"length":2,"line":2,"column":10,"endLine":2,"endColumn":12}""", json);

        var read = JsonSerializer.Deserialize<Location>(json);
        Assert.Equal(location, read);
        Assert.Equal(location.LineSpan, read?.LineSpan);
    }

    [Fact]
    public void JSON_may_carry_more_than_it_needs() =>
        Assert.Equal(new(new(3, 0), new(3, 1)), JsonSerializer.Deserialize<Location>("""{"new":{"a":[1]},"line":4,"column":1,"endLine":4,"endColumn":2,"path":"x"}""")?.LineSpan);

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"a.reg\"")]
    [InlineData("""{"path":null}""")]
    public void JSON_without_a_path_is_no_location(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Location>(json));

    [Fact]
    public void Positions_sort_by_line_then_column()
    {
        LinePosition[] positions = [new(1, 0), new(0, 7), new(0, 2)];
        Array.Sort(positions);

        Assert.Equal([new(0, 2), new(0, 7), new(1, 0)], positions);
    }
}
