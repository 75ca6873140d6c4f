using ConfigLint.Engine.Anchoring;

namespace ConfigLint.Engine.Tests.Anchoring;

/// <summary>The values that github/codeql-action publishes for its own algorithm (src/fingerprints.test.ts): an alert must not move when the action computes the hash.</summary>
public sealed class LineHashTests
{
    private static readonly string[] Greetings =
        ["e9496ae3ebfced30:1", "fb7c023a8b9ccb3f:1", "ce8ba1a563dcdaca:1", "e20e36e16fcb0cc8:1", "b3edc88f2938467e:1", "c8e28b0b4002a3a0:1", "c129715d7a2bc9a3:1"];

    [Fact]
    public void An_empty_file_has_one_line() => Assert.Equal(["c129715d7a2bc9a3:1"], LineHash.OfLines(""));

    [Fact]
    public void White_space_does_not_count() =>
        Assert.Equal(["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"], LineHash.OfLines(" a\nb\n  \t\tc\n d"));

    [Fact]
    public void A_file_without_a_final_line_end() =>
        Assert.Equal(
            ["8b7cf3e952e7aeb2:1", "b1ae1287ec4718d9:1", "bff680108adb0fcc:1", "c6805c5e1288b612:1", "b86d3392aea1be30:1", "e6ceba753e1a442:1"],
            LineHash.OfLines(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End"));

    [Theory]
    [InlineData(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n")]
    [InlineData(" hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r")]
    [InlineData(" hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n")]
    [InlineData(" hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n")]
    public void Every_sort_of_line_end_gives_the_same_hashes(string text) => Assert.Equal(Greetings, LineHash.OfLines(text));

    [Fact]
    public void Lines_with_the_same_neighbourhood_are_counted() =>
        Assert.Equal(
            [
                "a7f2ff13bc495cf2:1", "a7f2ff13bc495cf2:2", "a7f2ff13bc495cf2:3", "a7f2ff13bc495cf2:4", "a7f2ff13bc495cf2:5", "a7f2ff13bc495cf2:6",
                "a7f2ff1481e87703:1", "a9cf91f7bbf1862b:1", "55ec222b86bcae53:1", "cc97dc7b1d7d8f7b:1", "c129715d7a2bc9a3:1",
            ],
            LineHash.OfLines(string.Concat(Enumerable.Repeat("Lorem ipsum dolor sit amet.\n", 10))));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a\r \nb\r\r\n\n")]
    [InlineData("\uFEFFa\n")]
    public void There_is_a_hash_for_every_line_of_the_text(string text) => Assert.Equal(SourceText.From(text, "a.txt").LineCount, LineHash.OfLines(text).Length);
}
