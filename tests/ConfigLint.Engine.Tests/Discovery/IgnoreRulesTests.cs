using ConfigLint.Engine.Discovery;

namespace ConfigLint.Engine.Tests.Discovery;

/// <summary>What gitignore(5) says, sentence by sentence.</summary>
public sealed class IgnoreRulesTests
{
    [Theory]
    // A blank line matches no files; a line starting with # serves as a comment.
    [InlineData("\n# a.txt\n", "a.txt", false)]
    [InlineData("#a.txt", "#a.txt", false)]
    [InlineData("\\#a.txt", "#a.txt", true)]
    // Trailing spaces are ignored unless they are quoted with backslash.
    [InlineData("a.txt   ", "a.txt", true)]
    [InlineData("a\\ ", "a ", true)]
    [InlineData("a\\   ", "a ", true)]
    [InlineData("a\\   ", "a", false)]
    [InlineData("a\\\\  ", "a\\", true)]
    [InlineData("a.txt\t", "a.txt", false)]
    [InlineData("   ", "   ", false)]
    // An optional prefix ! negates the pattern; the last matching pattern decides.
    [InlineData("*.txt\n!a.txt", "a.txt", false)]
    [InlineData("*.txt\n!a.txt", "b.txt", true)]
    [InlineData("!a.txt\n*.txt", "a.txt", true)]
    [InlineData("\\!a.txt", "!a.txt", true)]
    // A separator at the beginning or in the middle ties the pattern to the directory of the file.
    [InlineData("/a.txt", "a.txt", true)]
    [InlineData("/a.txt", "b/a.txt", false)]
    [InlineData("b/a.txt", "b/a.txt", true)]
    [InlineData("b/a.txt", "c/b/a.txt", false)]
    [InlineData("a.txt", "c/b/a.txt", true)]
    // A separator at the end matches directories only.
    [InlineData("logs/", "logs/", true)]
    [InlineData("logs/", "x/logs/", true)]
    [InlineData("logs/", "logs", false)]
    [InlineData("doc/frotz/", "doc/frotz/", true)]
    [InlineData("doc/frotz/", "a/doc/frotz/", false)]
    [InlineData("logs", "logs/", true)]
    // * matches anything except a slash, ? one character, [a-z] one of a range.
    [InlineData("foo/*", "foo/test.json", true)]
    [InlineData("foo/*", "foo/bar/hello.c", false)]
    [InlineData("*.re?", "a.reg", true)]
    [InlineData("[A-C]*.reg", "B1.reg", true)]
    [InlineData("[!A-C]*.reg", "B1.reg", false)]
    // A leading "**/" matches in all directories, a trailing "/**" everything inside, "/**/" zero or more directories.
    [InlineData("**/foo", "foo", true)]
    [InlineData("**/foo", "a/b/foo", true)]
    [InlineData("**/foo/bar", "x/foo/bar", true)]
    [InlineData("abc/**", "abc/x/y", true)]
    [InlineData("abc/**", "abc/", false)]
    [InlineData("a/**/b", "a/b", true)]
    [InlineData("a/**/b", "a/x/y/b", true)]
    // Names are told apart by case.
    [InlineData("A.txt", "a.txt", false)]
    [InlineData("/", "a.txt", false)]
    public void A_file_of_the_root(string lines, string path, bool expected) => Assert.Equal(expected, Ignores(Parse(null, "", lines), path));

    [Fact]
    public void A_nearer_file_overrides_one_above()
    {
        var root = Parse(null, "", "*.txt\n");
        var below = Parse(root, "captures", "!keep.txt\n/only-here.reg\n");

        Assert.True(Ignores(below, "captures/a.txt"));
        Assert.False(Ignores(below, "captures/keep.txt"));
        Assert.False(Ignores(below, "captures/x/keep.txt"));
        Assert.True(Ignores(below, "captures/only-here.reg"));
        Assert.False(Ignores(below, "captures/x/only-here.reg"));
    }

    private static bool Ignores(IgnoreRules rules, string path) => rules.Ignores(path.TrimEnd('/'), path.EndsWith('/'));

    private static IgnoreRules Parse(IgnoreRules? parent, string directory, string lines) => IgnoreRules.Parse(parent, directory, lines.Split('\n'));
}
