using System.Collections.Immutable;
using ConfigLint.Analyzers.Captures.Rules;

namespace ConfigLint.Analyzers.Captures.Tests.Rules;

/// <summary>CAP1001 over documents whose errors the test itself states, one a line.</summary>
public sealed class SyntaxErrorKindTests
{
    [Theory]
    [InlineData(CaptureErrorKind.Truncated)]
    [InlineData(CaptureErrorKind.LossyText)]
    [InlineData(CaptureErrorKind.DuplicateValue)]
    public void Other_kinds_are_other_rules_business(CaptureErrorKind kind) => Assert.Empty(Run((kind, 0), (kind, 3)));

    [Theory]
    [InlineData(CaptureErrorKind.Truncated)]
    [InlineData(CaptureErrorKind.LossyText)]
    [InlineData(CaptureErrorKind.DuplicateValue)]
    public void A_line_that_another_rule_reports_is_silent(CaptureErrorKind kind)
    {
        var finding = Assert.Single(Run((CaptureErrorKind.Syntax, 1), (kind, 2), (CaptureErrorKind.Syntax, 2)));

        Assert.Equal(1, finding.Location.LineSpan.Start.Line);
    }

    [Fact]
    public void Five_errors_are_reported_without_a_count()
    {
        var findings = Run([.. Enumerable.Range(0, 5).Select(line => (CaptureErrorKind.Syntax, line))]);

        Assert.Equal([0, 1, 2, 3, 4], findings.Select(f => f.Location.LineSpan.Start.Line));
        Assert.All(findings, f => Assert.Equal("", f.Arguments[^1]));
    }

    [Theory]
    [InlineData(6, " (and 1 more syntax error below it in this file)")]
    [InlineData(2005, " (and at least 2000 more syntax errors below it in this file)")]
    public void The_fifth_counts_the_rest(int errors, string expected)
    {
        var findings = Run([.. Enumerable.Range(0, errors).Select(line => (CaptureErrorKind.Syntax, line))]);

        Assert.Equal([0, 1, 2, 3, 4], findings.Select(f => f.Location.LineSpan.Start.Line));
        Assert.All(findings.Take(4), f => Assert.Equal("", f.Arguments[^1]));
        Assert.Equal(expected, findings[4].Arguments[^1]);
    }

    [Fact]
    public void Message_and_subject_name_format_and_reason()
    {
        var finding = Assert.Single(Run((CaptureErrorKind.Syntax, 7)));

        Assert.Equal("SRV01: this part of the lines capture is not read: line 7 is wrong. Correct it, or capture the server again.", Format(finding));
        Assert.Equal("lines: line 7 is wrong", finding.Subject);
    }

    private static string Format(Diagnostic finding) => string.Format(System.Globalization.CultureInfo.InvariantCulture, finding.Descriptor.MessageFormat, [.. finding.Arguments]);

    private static List<Diagnostic> Run(params ReadOnlySpan<(CaptureErrorKind Kind, int Line)> errors)
    {
        var text = SourceText.From(new string('\n', 3000), "SRV01/lines.txt");
        var registered = new Registration();
        new SyntaxErrorAnalyzer().Initialize(registered);

        var context = new RecordingContext(new Lines(text, [.. errors.ToArray().Select(e => new CaptureError(e.Kind, text.GetLocation(new TextSpan(e.Line, 0)), $"line {e.Line} is wrong"))]));
        registered.Action!(context);
        return context.Findings;
    }

    private sealed class Registration : AnalysisContext
    {
        public Action<DocumentAnalysisContext>? Action { get; private set; }

        public override void RegisterDocumentAction(string formatId, Action<DocumentAnalysisContext> action)
        {
            Assert.Equal("*", formatId);
            Action = action;
        }

        public override void RegisterServerAction(Action<ServerAnalysisContext> action, params ReadOnlySpan<Requirement> requires) => Assert.Fail("a document rule");

        public override void RegisterFleetAction<TSummary>(
            FleetSummary<TSummary> summary, Func<ServerAnalysisContext, TSummary?> summarize, Action<FleetAnalysisContext<TSummary>> analyze, params ReadOnlySpan<Requirement> requires)
            where TSummary : class =>
            Assert.Fail("a document rule");
    }

    private sealed class RecordingContext(CaptureDocument document) : DocumentAnalysisContext
    {
        public List<Diagnostic> Findings { get; } = [];

        public override CaptureDocument Document => document;

        public override string ServerName => "SRV01";

        public override AnalyzerConfigOptions Options => throw new InvalidOperationException("the rule has no options");

        public override DateOnly? AsOf => null;

        public override CancellationToken CancellationToken => CancellationToken.None;

        public override void ReportDiagnostic(Diagnostic diagnostic) => Findings.Add(diagnostic);
    }

    private sealed class Lines(SourceText text, ImmutableArray<CaptureError> errors) : CaptureDocument(text, LinesFormat.Instance)
    {
        public override ImmutableArray<CaptureError> Errors => errors;

        public override ImmutableArray<Entry> Entries => [];

        public override void Project(FactKind kind, FactSink facts) => Assert.Fail("a document rule needs no facts");
    }

    private sealed class LinesFormat : CaptureFormat
    {
        public static LinesFormat Instance { get; } = new();

        public override string Id => "lines";

        public override ImmutableArray<FactKind> Provides => [];

        public override Confidence Recognize(CaptureHead head) => Confidence.None;

        public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken) => new Lines(text, []);
    }
}
