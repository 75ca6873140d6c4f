using System.Collections.Immutable;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Configuration.EditorConfig;

namespace ConfigLint.Engine.Tests.Analysis;

/// <summary>A rule runs only where it is on, with the options of the place that it looks at.</summary>
public sealed class PlaceTests
{
    private const string Capture = "#lines\ndomain=a";
    private static readonly AnalyzerOption<int> Age = AnalyzerOption.Int32("age", 90, 1, 3650, "Days.");

    [Theory]
    [InlineData("[*]\nconfiglint_diagnostic.TEST0001.severity = none", 0)]
    [InlineData("[*]\nconfiglint_analyzer_diagnostic.severity = none", 0)]
    [InlineData("[*]\nconfiglint_diagnostic.TEST0001.severity = none\n[b/**]\nconfiglint_diagnostic.TEST0001.severity = note", 1)]
    [InlineData("[a/**]\nconfiglint_diagnostic.TEST0001.severity = none", 1)]
    [InlineData("[a/x.txt]\nconfiglint_diagnostic.TEST0001.severity = none", 1)]
    [InlineData("[a/y.txt]\nconfiglint_diagnostic.TEST0001.severity = none", 2)]
    [InlineData("[*]\nconfiglint_diagnostic.TEST0001.severity = warning", 2)]
    public void A_server_rule_runs_on_the_servers_where_it_is_on(string text, int expected)
    {
        var calls = 0;
        Run([DelegateAnalyzer.OfServers("TEST0001", (_, _) => calls++)], text, ("a/x.txt", Capture), ("b/x.txt", Capture));

        Assert.Equal(expected, calls);
    }

    [Theory]
    [InlineData("[*]\nconfiglint_diagnostic.TEST0001.severity = none", 0)]
    [InlineData("[a/y.txt]\nconfiglint_diagnostic.TEST0001.severity = none", 1)]
    [InlineData("[*]\nconfiglint_diagnostic.TEST0001.severity = note", 2)]
    public void A_document_rule_runs_on_the_captures_where_it_is_on(string text, int expected)
    {
        var calls = 0;
        Run([DelegateAnalyzer.OfDocuments("TEST0001", (_, _) => calls++)], text, ("a/x.txt", Capture), ("a/y.txt", Capture));

        Assert.Equal(expected, calls);
    }

    [Fact]
    public void Coverage_says_off_where_a_rule_is_off()
    {
        var run = Run([DelegateAnalyzer.OfDomains("TEST0001")], "[lab/**]\nconfiglint_diagnostic.TEST0001.severity = none", ("lab/a/x.txt", Capture), ("b/x.txt", Capture));

        Assert.Equal(CoverageStatus.Off, run.Coverage("TEST0001", "lab/a").Status);
        Assert.Equal(CoverageStatus.Evaluated, run.Coverage("TEST0001", "b").Status);
        Assert.Equal("b/x.txt(2,8) a", run.At(Assert.Single(run.Findings).Location));
    }

    [Fact]
    public void The_level_is_the_one_at_the_finding()
    {
        var run = Run([DelegateAnalyzer.OfDomains("TEST0001")], "[*/y.txt]\nconfiglint_diagnostic.TEST0001.severity = note\n[*/z.txt]\nconfiglint_diagnostic.TEST0001.severity = none", ("a/x.txt", Capture), ("a/y.txt", Capture), ("a/z.txt", Capture));

        Assert.Equal([("a/x.txt(2,8) a", RuleLevel.Error), ("a/y.txt(2,8) a", RuleLevel.Note)], run.Findings.Select(f => (run.At(f.Location), f.Level)));
    }

    [Theory]
    [InlineData("error", DiagnosticSeverity.Note, RuleLevel.Note)]
    [InlineData("note", DiagnosticSeverity.Warning, RuleLevel.Note)]
    [InlineData("warning", null, RuleLevel.Warning)]
    [InlineData("warning", DiagnosticSeverity.Error, RuleLevel.Warning)]
    public void A_configured_level_is_a_ceiling_for_weaker_evidence(string configured, DiagnosticSeverity? reported, RuleLevel expected)
    {
        var rule = DelegateAnalyzer.OfServers("TEST0001", (context, descriptor) =>
            context.ReportDiagnostic(Diagnostic.Create(descriptor, context.Server.Facts(FactKinds.DnsDomain)[0].Location) with { Severity = reported }));

        var run = Run([rule], "[*]\nconfiglint_diagnostic.TEST0001.severity = " + configured, ("a/x.txt", Capture));

        Assert.Equal(expected, Assert.Single(run.Findings).Level);
    }

    [Fact]
    public void Options_are_those_of_the_servers_directory_and_of_the_document()
    {
        const string Text = "[*]\nconfiglint_diagnostic.TEST0001.age = 1\n[a/**]\nconfiglint_diagnostic.TEST0001.age = 2\n[a/y.txt]\nconfiglint_diagnostic.TEST0001.age = 3";
        var (servers, documents) = (new List<int>(), new List<int>());
        var rule = new AgedAnalyzer(context =>
        {
            context.RegisterServerAction(server => servers.Add(server.Options.Get(Age)));
            context.RegisterDocumentAction("*", document => documents.Add(document.Options.Get(Age)));
        });

        Run([rule], Text, ("a/x.txt", Capture), ("a/y.txt", Capture), ("b/x.txt", Capture));

        Assert.Equal([2, 1], servers);
        Assert.Equal([2, 3, 1], documents);
    }

    private static InMemoryRun Run(ConfigAnalyzer[] analyzers, string text, params (string Path, string Text)[] captures) =>
        InMemoryRun.Of(InMemoryRun.Plan([new LinesFormat()], analyzers, RuleSelection.Default.With(new([EditorConfigParser.Parse("", text)]), "")), captures);

    private sealed class AgedAnalyzer(Action<AnalysisContext> register) : ConfigAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [DelegateAnalyzer.Rule("TEST0001")];

        public override ImmutableArray<AnalyzerOption> SupportedOptions => [Age];

        public override void Initialize(AnalysisContext context) => register(context);
    }
}
