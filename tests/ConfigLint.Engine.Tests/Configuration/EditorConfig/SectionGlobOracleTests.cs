using ConfigLint.Engine.Configuration.EditorConfig;
using CsCheck;
using AnalyzerConfig = Microsoft.CodeAnalysis.AnalyzerConfig;
using AnalyzerConfigSet = Microsoft.CodeAnalysis.AnalyzerConfigSet;

namespace ConfigLint.Engine.Tests.Configuration.EditorConfig;

/// <summary>Section headers match what they match in Roslyn, over generated patterns and paths.</summary>
public sealed class SectionGlobOracleTests
{
    private static readonly Gen<string> Pieces = OneOf(
        "a", "b", "x", "1", "12", "-", ".", "a", "b", "/", "/", "*", "*", "**", "?", "[ab]", "[!a]", "[a-c]", "[-1]", "[1-]", "[a/]", "[\\]b]", "{a,b}", "{a,{b,x1}}", "{,a}", "{a/b,*.x}",
        "{1..3}", "{3..-2}", "{10..20}", "{a}", "{*,b}/", "{1..x}", "\\*", "\\a", "\\{", "{", "}", ",", "[", "]", "\\", "^", "$", "+", "(", "é", " ");

    private static readonly Gen<string> Paths = OneOf("a", "b", "x", "c", "1", "2", "12", "15", "-", "-2", ".", "/", "/", "a/", "b/", "*", "{", "]", "é", " ")
        .Array[1, 7]
        .Select(parts => string.Concat(parts));

    [Fact]
    public void A_pattern_matches_what_it_matches_in_roslyn()
    {
        var matches = 0;
        foreach (var (pattern, paths) in FixedCases.Of(Gen.Select(Pieces.Array[1, 6].Select(p => string.Concat(p)), Paths.Array[40]), count: 700))
        {
            if (Roslyn(pattern) is not { } set)
                continue;

            var glob = SectionGlob.Create(pattern);
            foreach (var path in paths.Where(IsPlain))
            {
                var expected = set.GetOptionsForSourcePath("/root/" + path).AnalyzerOptions.ContainsKey("k");
                Assert.True(expected == (glob?.IsMatch(path) ?? false), $"[{pattern}] over '{path}': Roslyn says {expected}");
                matches += expected ? 1 : 0;
            }
        }

        Assert.True(matches > 300, $"only {matches} paths matched: the patterns prove little");
    }

    [Theory]
    [InlineData("*", "captures/EXCH01/tcpip.reg", true)]
    [InlineData("*.reg", "captures/EXCH01/tcpip.reg", true)]
    [InlineData("*.reg", "captures/EXCH01/ipconfig.txt", false)]
    [InlineData("captures/lab/**", "captures/lab/EXCH01/tcpip.reg", true)]
    [InlineData("captures/lab/**", "captures/EXCH01/tcpip.reg", false)]
    [InlineData("captures/lab/**", "captures/lab/", true)]
    [InlineData("captures/EXCH{01..05}/**", "captures/EXCH03/tcpip.reg", true)]
    [InlineData("captures/EXCH{01..05}/**", "captures/EXCH13/tcpip.reg", false)]
    [InlineData("captures/{EXCH01,FILE01}/*.{reg,txt}", "captures/FILE01/ipconfig.txt", true)]
    [InlineData("captures/*", "captures/EXCH01/tcpip.reg", false)]
    [InlineData("/tcpip.reg", "captures/tcpip.reg", false)]
    [InlineData("tcpip.reg", "captures/tcpip.reg", true)]
    [InlineData("Captures/**", "captures/tcpip.reg", false)]
    [InlineData("{reg,txt", "reg", false)]
    [InlineData("reg,txt", "reg", false)]
    public void A_pattern_as_people_write_it(string pattern, string path, bool expected) => Assert.Equal(expected, SectionGlob.Create(pattern)?.IsMatch(path) ?? false);

    [Theory]
    [InlineData("*", "", true)]
    [InlineData("**", "captures/", true)]
    [InlineData("/**", "", true)]
    [InlineData("captures/**", "captures/", true)]
    [InlineData("captures/**", "captures/lab/", true)]
    [InlineData("captures/**", "", false)]
    [InlineData("captures/lab/**", "captures/", false)]
    [InlineData("captures/*", "captures/", false)]
    [InlineData("*.reg", "", false)]
    [InlineData("{a,b}/**", "a/", false)]
    public void What_covers_a_directory_matches_everything_below_it(string pattern, string directory, bool expected)
    {
        var glob = SectionGlob.Create(pattern)!;

        Assert.Equal(expected, glob.Covers(directory));
        if (expected)
            Assert.All(new[] { "", "x", "x.reg", "x/y", "x/y/" }, rest => Assert.True(glob.IsMatch(directory + rest)));
    }

    [Fact]
    public void A_hostile_pattern_takes_no_time_worth_mentioning()
    {
        var glob = SectionGlob.Create(string.Concat(Enumerable.Repeat("{a,a,*}**", 200)) + "b")!;

        Assert.False(glob.IsMatch(new string('a', 400)));
        Assert.Null(SectionGlob.Create(new string('{', 100_000)));
    }

    // Roslyn takes ".", ".." and doubled slashes out of paths first; ours come from a walk and have none.
    private static bool IsPlain(string path) => !path.StartsWith('/') && !path.Contains("//", StringComparison.Ordinal) && !path.Split('/').Any(p => p is "." or "..");

    private static AnalyzerConfigSet? Roslyn(string pattern)
    {
        // Of an empty class Regex reads on and takes what follows into it; to us nothing is in it.
        if (pattern.Contains("[]", StringComparison.Ordinal) || pattern.Contains("[!]", StringComparison.Ordinal))
            return null;

        try
        {
            // A header that the parser does not take for one leaves the key in the section above, which matches nothing.
            return AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse($"[/none/none]\n[{pattern}]\nk = v", "/root/.editorconfig") });
        }
        catch (ArgumentException)
        {
            // Roslyn hands some character classes to Regex that Regex refuses: there is nothing to compare with.
            return null;
        }
    }

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
