using ConfigLint.Engine.Configuration;
using ConfigLint.Testing.Expectations;

namespace ConfigLint.Testing.Tests.Expectations;

public sealed class MarkupReaderTests
{
    [Fact]
    public void Text_without_markup_is_itself_and_expects_nothing()
    {
        var (text, findings, places) = MarkupReader.Read("A/x.reg", "\"Domain\"=\"{x}|y\"\r\n");

        Assert.Equal("\"Domain\"=\"{x}|y\"\r\n", text);
        Assert.Empty(findings);
        Assert.Empty(places);
    }

    [Fact]
    public void Marked_span_is_where_it_stands_without_the_markup()
    {
        var (text, findings, _) = MarkupReader.Read("A/x.reg", "a{|MAIL1001:\"\"|}b{|NET1012 warning:c|}");

        Assert.Equal("a\"\"bc", text);
        Assert.Equal([new("A/x.reg", new(1, 2), "MAIL1001", Level: null), new("A/x.reg", new(4, 1), "NET1012", RuleLevel.Warning)], findings);
    }

    [Theory]
    [InlineData("error", RuleLevel.Error)]
    [InlineData("warning", RuleLevel.Warning)]
    [InlineData("note", RuleLevel.Note)]
    public void Every_level_can_be_asked_for(string word, RuleLevel level)
    {
        Assert.Equal(level, Assert.Single(MarkupReader.Read("A/x", $"{{|MAIL1001 {word}:x|}}").Findings).Level);
    }

    [Fact]
    public void Span_may_be_empty_and_may_hold_line_ends_colons_and_bars()
    {
        var (text, findings, _) = MarkupReader.Read("A/x", "{|NET1:|}{|NET2:a:b\r\nc||}");

        Assert.Equal("a:b\r\nc|", text);
        Assert.Equal([new TextSpan(0, 0), new TextSpan(0, 7)], findings.Select(finding => finding.Span));
    }

    [Fact]
    public void Spans_nest_and_outer_ones_come_first()
    {
        var (text, findings, _) = MarkupReader.Read("A/x", "{|NET1:a{|NET2:{|NET3:b|}|}|}");

        Assert.Equal("ab", text);
        Assert.Equal([("NET1", new TextSpan(0, 2)), ("NET2", new TextSpan(1, 1)), ("NET3", new TextSpan(1, 1))], findings.Select(finding => (finding.RuleId, finding.Span)));
    }

    [Fact]
    public void Place_may_have_several_numbers_and_a_rule()
    {
        var (_, findings, places) = MarkupReader.Read("A/x", "{|#1,#3:a|}{|MAIL1001 note,#2:b|}");

        Assert.Equal([new("A/x", new(0, 1), 1), new("A/x", new(0, 1), 3), new("A/x", new(1, 1), 2)], places);
        Assert.Equal([new("A/x", new(1, 1), "MAIL1001", RuleLevel.Note)], findings);
    }

    [Theory]
    [InlineData("ok\nx{|MAIL1001:y", "A/x(2,2): '{|' is not closed by '|}'")]
    [InlineData("ok\nxy|}", "A/x(2,3): '|}' closes nothing")]
    [InlineData("{|MAIL1001|}", "A/x(1,1): '{|' needs a rule id or '#' and a number, then ':'")]
    [InlineData("{|MAIL1001\n:x|}", "A/x(1,1): '{|' needs a rule id or '#' and a number, then ':'")]
    [InlineData("{|mail1001:x|}", "A/x(1,1): 'mail1001' is not a rule id or '#' and a number")]
    [InlineData("{|MAIL:x|}", "A/x(1,1): 'MAIL' is not a rule id or '#' and a number")]
    [InlineData("{|1001:x|}", "A/x(1,1): '1001' is not a rule id or '#' and a number")]
    [InlineData("{|:x|}", "A/x(1,1): '' is not a rule id or '#' and a number")]
    [InlineData("{|MAIL1001 fatal:x|}", "A/x(1,1): 'fatal' is not error, warning or note")]
    [InlineData("{|#0:x|}", "A/x(1,1): '#0' is not '#' and a number from 1")]
    [InlineData("{|#one:x|}", "A/x(1,1): '#one' is not '#' and a number from 1")]
    public void Broken_markup_is_named_with_its_place(string markup, string message)
    {
        var failure = Assert.Throws<VerificationException>(() => MarkupReader.Read("A/x", markup));

        Assert.StartsWith(message, failure.Message, StringComparison.Ordinal);
    }
}
