using System.Text;
using ConfigLint.Testing.Tests.Lines;

namespace ConfigLint.Testing.Tests;

public sealed class AnalyzerTestFindingsTests
{
    [Fact]
    public void Findings_where_the_markup_says_are_what_is_expected()
    {
        new AnalyzerTest<BadLineAnalyzer>
        {
            Captures =
            {
                ["A/one.lines"] = """
                    first = good
                    second = {|TST1001:bad|}
                    third = {|TST1001 note:poor|}
                    fourth = {|TST1002:odd|}
                    """,
                ["B/two.lines"] = "first = {|TST1001:bad|}",
            },
            Messages = { "A: second is bad.", "A: third is poor.", "A: fourth is odd.", "B: first is bad." },
        }.Verify();
    }

    [Fact]
    public void No_markup_expects_silence()
    {
        new AnalyzerTest<BadLineAnalyzer> { Captures = { ["A/one.lines"] = "first = good" } }.Verify();
    }

    [Fact]
    public void Missing_and_unexpected_findings_are_shown_in_the_capture()
    {
        var message = Failure.Of(new AnalyzerTest<BadLineAnalyzer>
        {
            Captures = { ["A/one.lines"] = "first = {|TST1001:good|}\nsecond = bad\n", ["A/two.lines"] = "third = good" },
        });

        Assert.StartsWith(
            """
            BadLineAnalyzer does not do what the test expects.

            Findings: 1 missing, 1 unexpected
              A/one.lines
                1 | first = good
                  |         ~~~~ missing TST1001
                2 | second = bad
                  |          ^^^ unexpected TST1001: A: second is bad.
                3 | 
            """,
            message,
            StringComparison.Ordinal);
        Assert.DoesNotContain("third = good", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_where_silence_is_expected_is_a_failure()
    {
        var message = Failure.Of(new AnalyzerTest<BadLineAnalyzer> { Captures = { ["A/one.lines"] = "first = bad" } });

        Assert.Contains("^^^ unexpected TST1001: A: first is bad.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_level_names_the_expected_and_the_actual_one()
    {
        var message = Failure.Of(new AnalyzerTest<BadLineAnalyzer> { Captures = { ["A/one.lines"] = "first = {|TST1001:poor|}\nsecond = {|TST1001 warning:bad|}" } });

        Assert.Contains("Levels\n  TST1001 at A/one.lines(1,9): expected error, actual note\n", message, StringComparison.Ordinal);
        Assert.Contains("\n  TST1001 at A/one.lines(2,10): expected warning, actual error\n", message, StringComparison.Ordinal);
        Assert.DoesNotContain("missing", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_message_shows_both()
    {
        var message = Failure.Of(new AnalyzerTest<BadLineAnalyzer>
        {
            Captures = { ["A/one.lines"] = "first = {|TST1001:bad|}\nsecond = {|TST1001:bad|}" },
            Messages = { "A: first is bad.", "A: second is worse." },
        });

        Assert.Contains("Messages\n  2 expected: A: second is worse.\n    actual:   A: second is bad.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Related_places_are_the_marked_ones_for_every_finding_in_order()
    {
        new AnalyzerTest<BadLineAnalyzer>
        {
            Captures = { ["A/one.lines"] = "first = {|TST1001:bad|}\nproof = {|#1,#3:x|}\nproof = {|#2,#4:y|}\nsecond = {|TST1001:bad|}" },
        }.Verify();
    }

    [Fact]
    public void Related_place_that_is_not_marked_is_a_failure_once_any_is()
    {
        var message = Failure.Of(new AnalyzerTest<BadLineAnalyzer> { Captures = { ["A/one.lines"] = "first = {|TST1001:bad|}\nproof = {|#1:x|}\nproof = y" } });

        Assert.Contains("Related places\n  #2 expected: none\n     actual:   A/one.lines(3,9) 'y', \"the proof\"", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Option_is_given_by_its_key()
    {
        new AnalyzerTest<BadLineAnalyzer>
        {
            Captures = { ["A/one.lines"] = "first = bad\nsecond = bad\nthird = {|TST1001:bad|}\nfourth = bad" },
            Options = { ["allowed"] = "first, second", ["limit"] = "1" },
        }.Verify();
    }

    [Theory]
    [InlineData("alowed", "first", "Options of BadLineAnalyzer: there is no option 'alowed'; there are: allowed, limit.")]
    [InlineData("limit", "many", "Options of BadLineAnalyzer: option 'limit' is 'many', not a whole number from 0 to 100.")]
    public void Option_that_the_rule_cannot_have_is_an_error_in_the_test(string key, string value, string message)
    {
        Assert.Equal(message, Failure.Of(new AnalyzerTest<BadLineAnalyzer> { Captures = { ["A/one.lines"] = "first = good" }, Options = { [key] = value } }));
    }

    [Fact]
    public void Finding_in_another_encoding_stands_at_the_same_characters()
    {
        new AnalyzerTest<BadLineAnalyzer>
        {
            Captures =
            {
                { "A/one.lines", "größe = {|TST1001:bad|}", Encoding.Unicode },
                { "B/one.lines", "größe = {|TST1001:bad|}", Encoding.UTF8 },
                { "C/one.lines", "größe = {|TST1001:bad|}", Encoding.Latin1 },
            },
        }.Verify();
    }

    [Fact]
    public void Finding_in_bytes_is_unexpected_and_shown_as_decoded()
    {
        var message = Failure.Of(new AnalyzerTest<BadLineAnalyzer> { Captures = { { "A/one.lines", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("x = bad")] } } });

        Assert.Contains("1 | x = bad\n      |     ^^^ unexpected TST1001: A: x is bad.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_is_read_as_another_one_is_an_error_in_the_test()
    {
        var message = Failure.Of(new AnalyzerTest<BadLineAnalyzer> { Captures = { ["A/one.lines"] = "\uFEFFx = {|TST1001:bad|}" } });

        Assert.Equal("A/one.lines is decoded to another text than was given, so its markup is misplaced. Give it as bytes, or in another encoding.", message);
    }

    [Fact]
    public void Spans_may_nest_so_that_two_rules_report_one_place()
    {
        var message = Failure.Of(new AnalyzerTest<BadLineAnalyzer> { Captures = { ["A/one.lines"] = "x = {|TST1001:{|TST1002:odd|}|}" } });

        Assert.Contains("Findings: 1 missing, 0 unexpected", message, StringComparison.Ordinal);
        Assert.Contains("~~~ missing TST1001", message, StringComparison.Ordinal);
    }
}
