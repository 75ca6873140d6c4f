using ConfigLint.Analyzers.Network.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Network.Tests.Rules;

/// <summary>NET1013 over captures.</summary>
public sealed class LongSearchListTests
{
    [Fact]
    public void The_seventh_suffix_is_cut() => new AnalyzerTest<LongSearchListAnalyzer>
    {
        Captures = { ["WEB01/resolv.conf"] = "nameserver 10.0.0.1\nsearch a.example b.example c.example\td.example e.example f.example {|NET1013:g.example|} h.example\n" },
        Messages =
        {
            "WEB01: search list of 8 suffixes and 79 characters is cut at 'g.example' before glibc 2.26, which reads six suffixes and 256 characters. Remove what nobody needs.",
        },
    }.Verify();

    [Fact]
    public void The_suffix_that_passes_256_characters_is_cut() => new AnalyzerTest<LongSearchListAnalyzer>
    {
        Captures = { ["WEB01/resolv.conf"] = $"search {new string('a', 200)} {{|NET1013:{new string('b', 56)}|}}\n" },
        Messages =
        {
            $"WEB01: search list of 2 suffixes and 257 characters is cut at '{new string('b', 56)}' before glibc 2.26, which reads six suffixes and 256 characters. Remove what nobody needs.",
        },
    }.Verify();

    [Fact]
    public void Six_suffixes_and_256_characters_are_silent() => new AnalyzerTest<LongSearchListAnalyzer>
    {
        Captures = { ["WEB01/resolv.conf"] = $"search a b c d e {new string('f', 246)}\n" },
    }.Verify();

    [Fact]
    public void A_line_that_a_later_one_replaces_is_silent() => new AnalyzerTest<LongSearchListAnalyzer>
    {
        Captures = { ["WEB01/resolv.conf"] = "search a b c d e f g h\ndomain corp.example\n" },
    }.Verify();

    [Theory]
    [InlineData("nameserver 10.0.0.1\n")]
    [InlineData(" search a b c d e f g h\n")]
    public void Without_a_list_it_is_silent(string text) => new AnalyzerTest<LongSearchListAnalyzer>
    {
        Captures = { ["WEB01/resolv.conf"] = text },
    }.Verify();
}
