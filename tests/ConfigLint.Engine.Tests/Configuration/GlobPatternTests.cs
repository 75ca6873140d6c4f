using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Tests.Configuration;

/// <summary>Path patterns of the command line, of <c>servers</c> and of <c>.gitignore</c>.</summary>
public sealed class GlobPatternTests
{
    [Theory]
    [InlineData("a.txt", "a.txt", true)]
    [InlineData("a.txt", "A.txt", false)]
    [InlineData("a.txt", "b/a.txt", false)]
    [InlineData("/a.txt", "a.txt", true)]
    [InlineData("*.txt", "a.txt", true)]
    [InlineData("*.txt", ".txt", true)]
    [InlineData("*.txt", "b/a.txt", false)]
    [InlineData("*", ".hidden", true)]
    [InlineData("*", "a/b", false)]
    [InlineData("a*c*e", "abcde", true)]
    [InlineData("a*c*e", "abcdef", false)]
    [InlineData("**a", "bba", true)]
    [InlineData("?.txt", "a.txt", true)]
    [InlineData("?.txt", "ab.txt", false)]
    [InlineData("?.txt", ".txt", false)]
    [InlineData("a?b", "a/b", false)]
    [InlineData("**", "a", true)]
    [InlineData("**", "a/b/c", true)]
    [InlineData("**/a", "a", true)]
    [InlineData("**/a", "x/y/a", true)]
    [InlineData("**/a", "x/ya", false)]
    [InlineData("a/**", "a/b", true)]
    [InlineData("a/**", "a/b/c", true)]
    [InlineData("a/**", "a", false)]
    [InlineData("a/**/b", "a/b", true)]
    [InlineData("a/**/b", "a/x/y/b", true)]
    [InlineData("a/**/b", "a/x/y/c", false)]
    [InlineData("**/x/**/y", "a/x/b/x/c/y", true)]
    [InlineData("**/x/**/y", "a/x/b/x/c/z", false)]
    [InlineData("a/*/c", "a/b/c", true)]
    [InlineData("a/*/c", "a/b/b/c", false)]
    [InlineData("a/*/c", "a/c", false)]
    [InlineData("[abc].reg", "b.reg", true)]
    [InlineData("[abc].reg", "d.reg", false)]
    [InlineData("[a-c0-9].reg", "7.reg", true)]
    [InlineData("[a-c].reg", "-.reg", false)]
    [InlineData("[a-].reg", "-.reg", true)]
    [InlineData("[!abc].reg", "d.reg", true)]
    [InlineData("[!abc].reg", "a.reg", false)]
    [InlineData("[^abc].reg", "a.reg", false)]
    [InlineData("[]a].reg", "].reg", true)]
    [InlineData("[]a].reg", "a.reg", true)]
    [InlineData("[!]a].reg", "].reg", false)]
    [InlineData("[!]a].reg", "b.reg", true)]
    [InlineData("[ab.reg", "[ab.reg", true)]
    [InlineData("[", "[", true)]
    [InlineData("[!", "[!", true)]
    [InlineData("[]", "[]", true)]
    [InlineData(@"a\*b", "a*b", true)]
    [InlineData(@"a\*b", "axb", false)]
    [InlineData(@"a\", @"a\", true)]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    public void Whether_a_path_matches(string pattern, string path, bool expected) => Assert.Equal(expected, new GlobPattern(pattern).IsMatch(path));

    [Theory]
    [InlineData("captures/{server}/**", "captures/EXCH01/a.reg", "EXCH01")]
    [InlineData("captures/{server}/**", "captures/EXCH01/x/y/a.reg", "EXCH01")]
    [InlineData("captures/{server}/**", "captures/a.reg", null)]
    [InlineData("captures/{server}/**", "other/EXCH01/a.reg", null)]
    [InlineData("flat/{server}.*", "flat/EXCH01.reg", "EXCH01")]
    [InlineData("flat/{server}.*", "flat/EXCH01.corp.example.reg", "EXCH01.corp.example")]
    [InlineData("flat/{server}.*", "flat/EXCH01", null)]
    [InlineData("flat/{server}-*.txt", "flat/EXCH01-ipconfig.txt", "EXCH01")]
    [InlineData("dump-{server}.reg", "dump-EXCH01.reg", "EXCH01")]
    [InlineData("dump-{server}.reg", "dump-.reg", null)]
    [InlineData("*/{server}/**", "net/EXCH01/a.reg", "EXCH01")]
    [InlineData("**/{server}/registry/*", "a/b/EXCH01/registry/x.reg", "EXCH01")]
    [InlineData("a/{other}/b", "a/{other}/b", null)]
    public void The_text_of_the_name_in_braces(string pattern, string path, string? expected) => Assert.Equal(expected, new GlobPattern(pattern, "server").Capture(path));

    [Theory]
    [InlineData("a/b.txt", false)]
    [InlineData("a/*.txt", true)]
    [InlineData("a?", true)]
    [InlineData("[ab]", true)]
    [InlineData("{server}", false)]
    public void Whether_a_text_is_a_pattern(string text, bool expected) => Assert.Equal(expected, GlobPattern.IsPattern(text));

    // Each of these takes longer than the universe lasts where every star is tried against every split.
    [Theory]
    [InlineData("*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b")]
    [InlineData("?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*b")]
    [InlineData("[a-z]*[a-z]*[a-z]*[a-z]*[a-z]*[a-z]*[a-z]*[a-z]*[a-z]*b")]
    public void Many_stars_in_one_part_are_no_work(string pattern) => Assert.False(new GlobPattern(pattern).IsMatch(new string('a', 5000)));

    [Fact]
    public void Many_double_stars_are_no_work()
    {
        var pattern = string.Concat(Enumerable.Repeat("**/a/", 30)) + "b";
        var path = string.Concat(Enumerable.Repeat("a/", 2000)) + "c";

        Assert.False(new GlobPattern(pattern).IsMatch(path));
    }

    [Fact]
    public void Stars_around_a_name_in_braces_are_no_work() =>
        Assert.Null(new GlobPattern("*a*a*a*a*{server}*a*a*a*a*b", "server").Capture(new string('a', 120)));
}
