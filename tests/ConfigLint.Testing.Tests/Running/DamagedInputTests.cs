using ConfigLint.Testing.Expectations;
using ConfigLint.Testing.Running;

namespace ConfigLint.Testing.Tests.Running;

public sealed class DamagedInputTests
{
    private static readonly MarkedCapture One = new("A/one", [.. Enumerable.Range(0, 200).Select(i => (byte)('a' + (i % 26)))], Text: null, [], []);
    private static readonly MarkedCapture Two = new("A/two", "ab"u8.ToArray(), Text: null, [], []);

    [Fact]
    public void Server_without_captures_comes_first()
    {
        Assert.Empty(DamagedInput.Of([One]).First().Captures);
    }

    [Fact]
    public void Each_capture_stands_alone_where_there_are_others()
    {
        Assert.Equal([One, Two], DamagedInput.Of([One, Two]).Where(input => input.Captures.Length == 1).Select(input => input.Damaged!));
    }

    [Fact]
    public void Each_capture_is_cut_at_twenty_even_places_while_the_others_stay_whole()
    {
        var cuts = DamagedInput.Of([One, Two]).Where(input => input.Damaged is { Path: "A/one", Bytes.Length: < 200 }).ToList();

        Assert.Equal(Enumerable.Range(0, 20).Select(i => i * 10), cuts.Select(cut => cut.Damaged!.Bytes.Length));
        Assert.All(cuts, cut => Assert.Same(Two, cut.Captures[1]));
        Assert.Equal("A/one cut after 190 of 200 bytes", cuts[^1].Description);
    }

    [Fact]
    public void Short_capture_is_cut_at_every_place_it_has()
    {
        Assert.Equal(["A/two cut after 0 of 2 bytes", "A/two cut after 1 of 2 bytes"], DamagedInput.Of([Two]).Skip(1).Select(input => input.Description), StringComparer.Ordinal);
    }
}
