using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Tests.Configuration;

/// <summary>Globs as they stand in a file, made relative to the root.</summary>
public sealed class PathPatternTests
{
    [Theory]
    [InlineData("", "captures/**", "captures/**")]
    [InlineData("", "/captures/**", "captures/**")]
    [InlineData("", "./captures/./**", "captures/**")]
    [InlineData("ci", "{server}/**", "ci/{server}/**")]
    [InlineData("ci", "../captures/**", "captures/**")]
    [InlineData("ci/lint", "../../a", "a")]
    [InlineData("ci", "../../a", null)]
    [InlineData("", "../a", null)]
    [InlineData("", "a/../b", "b")]
    public void A_pattern_starts_at_the_directory_of_its_file(string directory, string pattern, string? expected) => Assert.Equal(expected, PathPattern.Below(directory, pattern));

    [Theory]
    [InlineData("*.bak", "**/*.bak")]
    [InlineData("old/", "**/old/")]
    [InlineData("captures/old", "captures/old")]
    public void A_pattern_without_a_slash_matches_at_any_depth(string pattern, string expected) => Assert.Equal(expected, PathPattern.Anywhere(pattern));

    [Theory]
    [InlineData(@"captures\EXCH01", @"'captures\EXCH01' has '\' between directories: write 'captures/EXCH01'")]
    [InlineData(@"a\*.reg", null)]
    [InlineData(@"a\\b", null)]
    [InlineData(@"a\[1\].reg", null)]
    [InlineData(@"a\", null)]
    public void A_backslash_before_a_letter_is_a_separator_of_Windows(string pattern, string? expected) => Assert.Equal(expected, PathPattern.Mistake(pattern, capture: null));

    [Theory]
    [InlineData("captures/**")]
    [InlineData("captures/{Server}/**")]
    [InlineData("{server}/{server}.*")]
    public void A_pattern_for_servers_names_the_server_once(string pattern) =>
        Assert.Equal($"'{pattern}' must have {{server}} once, where a path names the server: write for example 'captures/{{server}}/**'", PathPattern.Mistake(pattern, "server"));
}
