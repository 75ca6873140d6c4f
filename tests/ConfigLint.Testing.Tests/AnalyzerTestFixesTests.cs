using ConfigLint.Testing.Tests.Lines;

namespace ConfigLint.Testing.Tests;

public sealed class AnalyzerTestFixesTests
{
    [Fact]
    public void All_fixes_of_all_findings_give_the_expected_text()
    {
        new AnalyzerTest<BadLineAnalyzer>
        {
            Captures = { ["A/one.lines"] = "first = {|TST1001:bad|}\nsecond = {|TST1001:bad|}", ["A/two.lines"] = "third = {|TST1001:bad|}", ["A/three.lines"] = "same = same" },
            FixedCaptures = { ["A/one.lines"] = "first = good\nsecond = good", ["A/two.lines"] = "third = good", ["A/three.lines"] = "same = same" },
        }.Verify();
    }

    [Fact]
    public void Other_text_is_a_failure_that_shows_the_lines_that_differ()
    {
        var message = Failure.Of(new AnalyzerTest<BadLineAnalyzer>
        {
            Captures = { ["A/one.lines"] = "first = {|TST1001:bad|}\nsecond = {|TST1001:bad|}" },
            FixedCaptures = { ["A/one.lines"] = "first = good\nsecond = better" },
        });

        Assert.Contains("A/one.lines after all fixes, by line\n  2 expected: second = better\n    actual:   second = good", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_count()
    {
        var message = Failure.Of(new AnalyzerTest<BadLineAnalyzer>
        {
            Captures = { ["A/one.lines"] = "first = {|TST1001:bad|}\r\n" },
            FixedCaptures = { ["A/one.lines"] = "first = good\n" },
        });

        Assert.Contains("1 expected: first = good\n    actual:   first = good␍", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Capture_that_a_fix_changes_and_the_test_does_not_name_is_a_failure()
    {
        var message = Failure.Of(new AnalyzerTest<BadLineAnalyzer>
        {
            Captures = { ["A/one.lines"] = "first = {|TST1001:bad|}", ["A/two.lines"] = "third = {|TST1001:bad|}" },
            FixedCaptures = { ["A/one.lines"] = "first = good" },
        });

        Assert.Contains("A/two.lines after all fixes, by line\n  1 expected: third = bad\n    actual:   third = good", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Expected_text_of_a_capture_that_is_not_there_is_an_error_in_the_test()
    {
        var message = Failure.Of(new AnalyzerTest<BadLineAnalyzer> { Captures = { ["A/one.lines"] = "first = good" }, FixedCaptures = { ["A/two.lines"] = "" } });

        Assert.Equal("FixedCaptures names A/two.lines, which is not one of the captures.", message);
    }
}
