using ConfigLint.Engine.Reporting;
using CsCheck;

namespace ConfigLint.Engine.Tests.Reporting;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("\e[2J\e[31mred", "\\x1b[2J\\x1b[31mred")]
    [InlineData("a\r\nb\tc", "a\\r\\nb\\tc")]
    [InlineData("bell\a nul\0 del\x7f c1\x9b", "bell\\x07 nul\\x00 del\\x7f c1\\x9b")]
    [InlineData("abc\u202Etxt.exe", "abc\\u202etxt.exe")]
    [InlineData("\u2066a\u2069\u200B\uFEFF", "\\u2066a\\u2069\\u200b\\ufeff")]
    [InlineData("a\u2028b\u0085c", "a\\u2028b\\x85c")]
    [InlineData("\U000E0041", "\\U000e0041")]
    public void What_cannot_be_seen_is_made_visible(string text, string expected) => Assert.Equal(expected, TerminalText.Escape(text));

    // Attributes cannot hold half a pair.
    [Fact]
    public void Half_a_surrogate_pair_is_made_visible() => Assert.Equal("half \\ud83d pair", TerminalText.Escape("half \uD83D pair"));

    [Theory]
    [InlineData("::error::pwned", ":\\x3aerror:\\x3apwned")]
    [InlineData("::error file=a,line=1::pwned", ":\\x3aerror file=a,line=1:\\x3apwned")]
    [InlineData("x ::add-mask::y", "x :\\x3aadd-mask:\\x3ay")]
    [InlineData("::stop-commands", ":\\x3astop-commands")]
    [InlineData("##vso[task.setvariable variable=a]b", "#\\x23vso[task.setvariable variable=a]b")]
    [InlineData("##VSO[task.complete]", "#\\x23VSO[task.complete]")]
    [InlineData("text ##[error]b", "text #\\x23[error]b")]
    [InlineData("###[group]b", "##\\x23[group]b")]
    public void Commands_of_pipeline_agents_are_broken(string text, string expected) => Assert.Equal(expected, TerminalText.Escape(text));

    [Theory]
    [InlineData("fe80::1")]
    [InlineData("::1")]
    [InlineData("::ffff 10.0.0.1")]
    [InlineData("2001:db8::dead:beef")]
    [InlineData("[Environment]::GetFolderPath('x')")]
    [InlineData("## heading [link]")]
    [InlineData("C:\\Program Files\\Müller\\[a]")]
    [InlineData("日本語 🙂 e\u0301")]
    public void Ordinary_text_stays_as_it_is(string text) => Assert.Equal(text, TerminalText.Escape(text));

    [Fact]
    public void No_text_at_all_leaves_a_control_character_or_a_command() => Gen.String[Gen.OneOf(Gen.Char, Gen.Char[":#[verso\r\n\t\e\u202E\uD83D"]), 0, 40].Sample(text =>
    {
        var escaped = TerminalText.Escape(text);
        return !escaped.Any(char.IsControl) && !escaped.Contains("##[", StringComparison.Ordinal) && !escaped.Contains("##vso[", StringComparison.OrdinalIgnoreCase)
            && !escaped.Contains("::error::", StringComparison.Ordinal) && !escaped.Contains('\u202E', StringComparison.Ordinal);
    });
}
