using ConfigLint.Engine.Reporting;

namespace ConfigLint.Engine.Tests.Reporting;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("[link](http://evil)", "\\[link\\](http://evil)")]
    [InlineData("a|b\n# c", "a\\|b\\\\n\\# c")]
    [InlineData("![i](x) `c` **b** @team &amp;", "\\!\\[i\\](x) \\`c\\` \\*\\*b\\*\\* \\@team &amp;amp;")]
    public void Marks_links_and_tags_lose_their_meaning(string text, string expected) => Assert.Equal(expected, MarkdownText.Escape(text));
}
