using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;
using ConfigLint.Testing.Expectations;

namespace ConfigLint.Testing.Tests.Expectations;

public sealed class ExpectationTests
{
    [Fact]
    public void Level_is_the_default_severity_unless_the_markup_names_one()
    {
        var expectation = Read(("A/x", "{|TST1001:a|}{|TST1001 note:b|}{|TST1002:c|}"));

        Assert.Equal([RuleLevel.Error, RuleLevel.Note, RuleLevel.Warning], expectation.Findings.Select(finding => finding.Level));
    }

    [Fact]
    public void Places_are_in_the_order_of_their_numbers_over_all_captures()
    {
        var expectation = Read(("A/x", "{|#2:a|}{|TST1001:b|}"), ("B/x", "{|#3,#1:c|}"));

        Assert.Equal([("B/x", 1), ("A/x", 2), ("B/x", 3)], expectation.Places.Select(place => (place.Path, place.Number)));
    }

    [Fact]
    public void Rule_that_the_analyzer_does_not_report_is_an_error_in_the_test()
    {
        Assert.Equal("A/x marks TST9999, which TwoRulesAnalyzer does not report; it reports TST1001, TST1002.", Failure(("A/x", "{|TST9999:a|}")));
    }

    [Fact]
    public void Places_without_a_finding_are_an_error_in_the_test()
    {
        Assert.Equal("A/x marks related places, but no capture marks a finding that they could belong to.", Failure(("A/x", "{|#1:a|}")));
    }

    [Theory]
    [InlineData("{|TST1001:a|}{|#2:b|}", "#1 is not next, #2 in A/x is.")]
    [InlineData("{|TST1001:a|}{|#1:b|}{|#3:c|}", "#2 is not next, #3 in A/x is.")]
    [InlineData("{|TST1001:a|}{|#1:b|}{|#1:c|}", "#2 is not next, #1 in A/x is.")]
    public void Numbers_have_no_gap_and_no_repeat(string markup, string message)
    {
        Assert.EndsWith(message, Failure(("A/x", markup)), StringComparison.Ordinal);
    }

    [Fact]
    public void Test_without_captures_is_an_error_in_the_test()
    {
        Assert.Equal("The test has no captures.", Failure());
    }

    private static string Failure(params (string Path, string Markup)[] captures) => Assert.Throws<VerificationException>(() => Read(captures)).Message;

    private static Expectation Read(params (string Path, string Markup)[] captures)
    {
        var collection = new CaptureCollection();
        foreach (var (path, markup) in captures)
            collection[path] = markup;
        return Expectation.Of([.. collection.Read()], new TwoRulesAnalyzer());
    }

    private sealed class TwoRulesAnalyzer : ConfigAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
        [
            new() { Id = "TST1001", Category = "Test", Title = "One", MessageFormat = "one", DefaultSeverity = DiagnosticSeverity.Error },
            new() { Id = "TST1002", Category = "Test", Title = "Two", MessageFormat = "two", DefaultSeverity = DiagnosticSeverity.Warning },
        ];

        public override void Initialize(AnalysisContext context) => throw new InvalidOperationException("Reading expectations runs no rule.");
    }
}
