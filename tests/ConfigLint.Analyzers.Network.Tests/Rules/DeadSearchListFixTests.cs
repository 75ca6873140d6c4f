using System.Collections.Immutable;
using ConfigLint.Analyzers.Network.Rules;

namespace ConfigLint.Analyzers.Network.Tests.Rules;

/// <summary>How safe NET1014's fix is, over a document whose entries the test itself reads, one a line.</summary>
public sealed class DeadSearchListFixTests
{
    [Theory]
    [InlineData("domain Corp.example\nsearch corp.example lab.example", FixSafety.Safe)]
    [InlineData("search corp.example lab.example\nsearch lab.example  corp.example", FixSafety.Safe)]
    [InlineData("domain corp.example\nsearch lab.example", FixSafety.Unsafe)]
    [InlineData("search corp.example lab.example\ndomain corp.example", FixSafety.Unsafe)]
    public void Removing_the_line_is_safe_where_no_suffix_is_lost(string text, FixSafety expected)
    {
        var registered = new Registration();
        new DeadSearchListAnalyzer().Initialize(registered);
        var context = new RecordingContext(new Lines(SourceText.From(text, "WEB01/resolv.conf")));
        registered.Action!(context);

        var finding = Assert.Single(context.Findings);
        Assert.Equal(new(0, text.IndexOf(' ', StringComparison.Ordinal) + 1), finding.Location.LineSpan.Start);
        Assert.Equal(expected, Assert.Single(finding.Fixes).Safety);
    }

    private sealed class Registration : AnalysisContext
    {
        public Action<DocumentAnalysisContext>? Action { get; private set; }

        public override void RegisterDocumentAction(string formatId, Action<DocumentAnalysisContext> action)
        {
            Assert.Equal("resolv-conf", formatId);
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

        public override string ServerName => "WEB01";

        public override AnalyzerConfigOptions Options => throw new InvalidOperationException("the rule has no options");

        public override DateOnly? AsOf => null;

        public override CancellationToken CancellationToken => CancellationToken.None;

        public override void ReportDiagnostic(Diagnostic diagnostic) => Findings.Add(diagnostic);
    }

    private sealed class Lines(SourceText text) : CaptureDocument(text, LinesFormat.Instance)
    {
        public override ImmutableArray<CaptureError> Errors => [];

        public override ImmutableArray<Entry> Entries => [.. Enumerable.Range(0, Text.LineCount).Select(line => ToEntry(Text.GetLine(line)))];

        public override void Project(FactKind kind, FactSink facts) => Assert.Fail("a document rule needs no facts");

        private Entry ToEntry(TextSpan line)
        {
            var keyword = Text.ToString(line).IndexOf(' ', StringComparison.Ordinal);
            return new(Section: default, new(line.Start, keyword), TextSpan.FromBounds(line.Start + keyword + 1, line.End));
        }
    }

    private sealed class LinesFormat : CaptureFormat
    {
        public static LinesFormat Instance { get; } = new();

        public override string Id => "resolv-conf";

        public override ImmutableArray<FactKind> Provides => [];

        public override Confidence Recognize(CaptureHead head) => Confidence.None;

        public override CaptureDocument Parse(SourceText text, CancellationToken cancellationToken) => new Lines(text);
    }
}
