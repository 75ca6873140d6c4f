using ConfigLint.Analyzers.Mail.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Mail.Tests.Rules;

/// <summary>MAIL1105 over main.cf: "only the last instance is remembered" (postconf(5)).</summary>
public sealed class DeadSettingTests
{
    [Fact]
    public void The_earlier_line_is_dead() => new AnalyzerTest<DeadSettingAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = "relayhost = {|MAIL1105:[smtp.corp.example]|}\nbiff = no\n\n# set by the installer\n{|#1:relayhost|} =\n" },
        FixedCaptures = { ["MX01/main.cf"] = "biff = no\n\n# set by the installer\nrelayhost =\n" },
        Messages = { "MX01: relayhost is set again on line 5, so its value here, '[smtp.corp.example]', counts for nothing. Remove the line that is not meant." },
    }.Verify();

    [Fact]
    public void Every_earlier_line_is_reported() => new AnalyzerTest<DeadSettingAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = "x = {|MAIL1105:1|}\n{|MAIL1105:x|} =\nx = {|#1,#2:3|}" },
        FixedCaptures = { ["MX01/main.cf"] = "x = 3" },
    }.Verify();

    [Fact]
    public void Continuation_lines_are_dead_too() => new AnalyzerTest<DeadSettingAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = "y = 1\r\nx = {|MAIL1105:a,\r\n  # more\r\n  b|}\r\nx = {|#1:c|}\r\n" },
        FixedCaptures = { ["MX01/main.cf"] = "y = 1\r\nx = c\r\n" },
    }.Verify();

    [Fact]
    public void A_long_value_is_cut_in_the_message() => new AnalyzerTest<DeadSettingAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = $"x = {{|MAIL1105:{new string('a', 61)}|}}\nx = {{|#1:b|}}\n" },
        Messages = { $"MX01: x is set again on line 2, so its value here, '{new string('a', 60)}…', counts for nothing. Remove the line that is not meant." },
    }.Verify();

    [Theory]
    [InlineData("x = 1\nx = 1\n")]
    [InlineData("x = 1\nx   =   1  \n")]
    [InlineData("x = 1\nX = 2\n")]
    [InlineData("x = 1\n#x = 2\n")]
    [InlineData("x = 1\n x = 2\n")]
    [InlineData("x = 1\ny = 2\n")]
    [InlineData("nothing here\nnothing here\nx = 1\n")]
    [InlineData("")]
    public void Repeats_and_other_names_are_silent(string text) => new AnalyzerTest<DeadSettingAnalyzer> { Captures = { ["MX01/main.cf"] = text } }.Verify();

    [Fact]
    public void A_value_that_comes_back_is_dead_in_between_only() => new AnalyzerTest<DeadSettingAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = "x = 1\nx = {|MAIL1105:2|}\nx = {|#1:1|}\n" },
    }.Verify();
}
