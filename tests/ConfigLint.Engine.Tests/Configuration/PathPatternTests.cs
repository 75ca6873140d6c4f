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
    [InlineData("*.{reg,txt}", @"'*.{reg,txt}' has braces, which stand for nothing in a glob: write one glob for each alternative, or '\{' for a brace in a name")]
    [InlineData("a/{b", @"'a/{b' has braces, which stand for nothing in a glob: write one glob for each alternative, or '\{' for a brace in a name")]
    [InlineData(@"a/\{4D36E972\}/*", null)]
    [InlineData(@"a\*.reg", null)]
    [InlineData(@"a\\b", null)]
    [InlineData(@"a\[1\].reg", null)]
    [InlineData(@"a\", null)]
    public void What_would_match_nothing_is_a_mistake(string pattern, string? expected) => Assert.Equal(expected, PathPattern.Mistake(pattern, capture: null));

    [Theory]
    [InlineData(@"captures\{server}\**", @"'captures\{server}\**' has '\' between directories: write 'captures/{server}/**'")]
    [InlineData("{site}/{server}/**", @"'{site}/{server}/**' has '{site}', which stands for nothing: write '*' for a part of any name, or '\{' for a brace in a name")]
    [InlineData(@"\{x\}/{server}/**", null)]
    public void A_pattern_for_servers_has_no_other_names(string pattern, string? expected) => Assert.Equal(expected, PathPattern.Mistake(pattern, "server"));

    [Theory]
    [InlineData("captures/**")]
    [InlineData("captures/{Server}/**")]
    [InlineData("{server}/{server}.*")]
    public void A_pattern_for_servers_names_the_server_once(string pattern) =>
        Assert.Equal($"'{pattern}' must have {{server}} once, where a path names the server: write for example 'captures/{{server}}/**'", PathPattern.Mistake(pattern, "server"));
}
