using System.Collections.Immutable;
using ConfigLint.Testing.Tests.Lines;

namespace ConfigLint.Testing.Tests;

public sealed class AnalyzerTestAlwaysTests
{
    [Fact]
    public void Rule_that_throws_is_a_failure_with_exception_and_input()
    {
        var message = Failure.Of(new AnalyzerTest<ThrowsAnalyzer> { Captures = { ["A/one.lines"] = "x = throw" } });

        Assert.Contains("Something threw", message, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException", message, StringComparison.Ordinal);
        Assert.Contains("no such luck", message, StringComparison.Ordinal);
        Assert.Contains("1 | x = throw", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_that_throws_where_another_capture_is_missing_is_a_failure()
    {
        var message = Failure.Of(new AnalyzerTest<NeedsTwoCapturesAnalyzer> { Captures = { ["A/one.lines"] = "x = y", ["A/two.lines"] = "x = z" } });

        Assert.Contains("A/one.lines alone", message, StringComparison.Ordinal);
        Assert.Contains("A/two.lines alone", message, StringComparison.Ordinal);
        Assert.DoesNotContain("cut after", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_that_throws_on_a_cut_capture_is_a_failure_that_shows_the_cut()
    {
        var message = Failure.Of(new AnalyzerTest<NeedsTheEndAnalyzer> { Captures = { ["A/one.lines"] = "x = first\ny = last" } });

        Assert.Contains("A/one.lines cut after 4 of 18 bytes", message, StringComparison.Ordinal);
        Assert.Contains("1 | x = \n      |     ^ ends here", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Format_that_throws_on_a_cut_capture_is_a_failure()
    {
        var message = Failure.Of(new AnalyzerTest<BadLineAnalyzer> { Captures = { ["A/one.lines"] = "x = explode......." } });

        Assert.Contains("A/one.lines cut after 11 of 18 bytes", message, StringComparison.Ordinal);
        Assert.Contains("the format cannot read this", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Exception_of_the_rule_is_there_with_its_stack()
    {
        var test = new AnalyzerTest<ThrowsAnalyzer> { Captures = { ["A/one.lines"] = "x = throw" } };

        var thrown = Assert.IsType<InvalidOperationException>(Assert.Throws<VerificationException>(test.Verify).InnerException);

        Assert.Contains(nameof(ThrowsAnalyzer), thrown.StackTrace, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_that_cannot_register_is_a_failure()
    {
        Assert.Equal(
            "CannotRegisterAnalyzer.Initialize throws InvalidOperationException: no actions today",
            Failure.Of(new AnalyzerTest<CannotRegisterAnalyzer> { Captures = { ["A/one.lines"] = "x = y" } }));
    }

    [Fact]
    public void Severity_above_the_default_is_a_failure()
    {
        var message = Failure.Of(new AnalyzerTest<RaisesAnalyzer> { Captures = { ["A/one.lines"] = "{|TST4008:|}x = y" } });

        Assert.Contains("Severities above the default, which nobody will ever see\n  TST4008 at A/one.lines(1,1): Error", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_that_remembers_is_a_failure_that_shows_where_the_second_run_differs()
    {
        var message = Failure.Of(new AnalyzerTest<RemembersAnalyzer> { Captures = { ["A/one.lines"] = "{|TST4005:|}x = y" } });

        Assert.Contains("A second run gives something else", message, StringComparison.Ordinal);
        Assert.Contains("run 1", message, StringComparison.Ordinal);
        Assert.Contains("run 2", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Diagnostic_that_the_rule_does_not_list_is_a_failure()
    {
        Assert.Contains("TST9999", Failure.Of(new AnalyzerTest<ReportsOthersAnalyzer> { Captures = { ["A/one.lines"] = "x = y" } }), StringComparison.Ordinal);
    }

    [Fact]
    public void Place_in_no_capture_of_the_test_is_a_failure()
    {
        var message = Failure.Of(new AnalyzerTest<InventsPlacesAnalyzer> { Captures = { ["A/one.lines"] = "{|TST4007:|}x = y" } });

        Assert.Equal("Places outside the captures:\n  TST4007 at A/one.lines(1,1): a related place is invented(1,1)", message);
    }

    [Fact]
    public void Place_behind_the_end_of_a_cut_capture_is_a_failure_that_shows_the_cut()
    {
        var message = Failure.Of(new AnalyzerTest<KeepsPlacesAnalyzer> { Captures = { ["A/one.lines"] = "x = {|TST4009:last|}" } });

        Assert.StartsWith("Places outside the captures:\n  TST4009 at A/one.lines(1,5): the place itself is A/one.lines(1,5)", message, StringComparison.Ordinal);
        Assert.Contains("This happened on A/one.lines cut after 4 of 8 bytes:", message, StringComparison.Ordinal);
    }

    private static DiagnosticDescriptor Rule(string id, string message = "found") => new()
    {
        Id = id,
        Category = "Test",
        Title = "A rule",
        MessageFormat = message,
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    [ConfigAnalyzer("TST4001")]
    private sealed class ThrowsAnalyzer : ConfigAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule("TST4001")];

        public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction("tst-lines", static document =>
        {
            if (document.Document.Entries.Any(entry => document.Document.GetValue(entry) is "throw"))
                throw new InvalidOperationException("no such luck");
        });
    }

    [ConfigAnalyzer("TST4002")]
    private sealed class NeedsTwoCapturesAnalyzer : ConfigAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule("TST4002")];

        public override void Initialize(AnalysisContext context) =>
            context.RegisterServerAction(static server => _ = server.Server.Captures[1], LinesFormat.Line);
    }

    [ConfigAnalyzer("TST4003")]
    private sealed class NeedsTheEndAnalyzer : ConfigAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule("TST4003")];

        public override void Initialize(AnalysisContext context) =>
            context.RegisterServerAction(static server => _ = server.Server.Facts(LinesFormat.Line).First(fact => fact.Value is "last"), LinesFormat.Line);
    }

    [ConfigAnalyzer("TST4004")]
    private sealed class CannotRegisterAnalyzer : ConfigAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule("TST4004")];

        public override void Initialize(AnalysisContext context) => throw new InvalidOperationException("no actions today");
    }

    [ConfigAnalyzer("TST4005")]
    private sealed class RemembersAnalyzer : ConfigAnalyzer
    {
        private static readonly DiagnosticDescriptor Counted = Rule("TST4005", "run {0}");
        private int _runs;

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Counted];

        public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction("tst-lines", document =>
            document.ReportDiagnostic(Diagnostic.Create(Counted, document.Document.Text.GetLocation(new(0, 0)), $"{++_runs}")));
    }

    [ConfigAnalyzer("TST4006")]
    private sealed class ReportsOthersAnalyzer : ConfigAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule("TST4006")];

        public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction("tst-lines", static document =>
            document.ReportDiagnostic(Diagnostic.Create(Rule("TST9999"), document.Document.Text.GetLocation(new(0, 0)))));
    }

    [ConfigAnalyzer("TST4007")]
    private sealed class InventsPlacesAnalyzer : ConfigAnalyzer
    {
        private static readonly DiagnosticDescriptor Found = Rule("TST4007");

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Found];

        public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction("tst-lines", static document =>
            document.ReportDiagnostic(Diagnostic.Create(Found, document.Document.Text.GetLocation(new(0, 0))) with
            {
                Related = [new(SourceText.From("x", "invented").GetLocation(new(0, 1)), "nowhere")],
            }));
    }

    [ConfigAnalyzer("TST4008")]
    private sealed class RaisesAnalyzer : ConfigAnalyzer
    {
        private static readonly DiagnosticDescriptor Found = Rule("TST4008");

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Found];

        public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction("tst-lines", static document =>
            document.ReportDiagnostic(Diagnostic.Create(Found, document.Document.Text.GetLocation(new(0, 0))) with { Severity = DiagnosticSeverity.Error }));
    }

    [ConfigAnalyzer("TST4009")]
    private sealed class KeepsPlacesAnalyzer : ConfigAnalyzer
    {
        private static readonly DiagnosticDescriptor Found = Rule("TST4009");
        private Location? _first;

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Found];

        public override void Initialize(AnalysisContext context) => context.RegisterServerAction(
            server => server.ReportDiagnostic(Diagnostic.Create(Found, _first ??= server.Server.Facts(LinesFormat.Line)[0].Location)), LinesFormat.Line);
    }
}
