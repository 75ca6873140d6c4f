using System.Collections.Immutable;

namespace ConfigLint.Testing.Tests.Lines;

/// <summary>
/// Reports every line whose value is <c>bad</c> (TST1001) or <c>poor</c> (a note of it), with all <c>proof</c> lines as related places, and every <c>odd</c> one (TST1002).
/// Fixes bad values to <c>good</c>.
/// </summary>
[ConfigAnalyzer("TST1001", "TST1002")]
public sealed class BadLineAnalyzer : ConfigAnalyzer
{
    private static readonly DiagnosticDescriptor Bad = new()
    {
        Id = "TST1001",
        Category = "Test",
        Title = "Bad line",
        MessageFormat = "{0}: {1} is {2}.",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    private static readonly DiagnosticDescriptor Odd = new()
    {
        Id = "TST1002",
        Category = "Test",
        Title = "Odd line",
        MessageFormat = "{0}: {1} is odd.",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    private static readonly AnalyzerOption<ImmutableArray<string>> Allowed = AnalyzerOption.List("allowed", [], "Names of lines that may be bad.");
    private static readonly AnalyzerOption<int> Limit = AnalyzerOption.Int32("limit", 100, 0, 100, "How many bad lines are reported.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Bad, Odd];

    public override ImmutableArray<AnalyzerOption> SupportedOptions => [Allowed, Limit];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction("tst-lines", Analyze);

    private static void Analyze(DocumentAnalysisContext context)
    {
        var document = context.Document;
        var related = document.Find("proof").Select(proof => new RelatedLocation(document.Text.GetLocation(proof.Value), "the proof")).ToImmutableArray();
        var rest = context.Options.Get(Limit);
        foreach (var entry in document.Entries)
        {
            var (name, value) = (document.Text.ToString(entry.Name), document.GetValue(entry));
            var location = document.Text.GetLocation(entry.Value);
            if (value is "odd")
                context.ReportDiagnostic(Diagnostic.Create(Odd, location, context.ServerName, name));
            if (value is not ("bad" or "poor") || context.Options.Get(Allowed).Contains(name) || rest-- <= 0)
                continue;

            context.ReportDiagnostic(Diagnostic.Create(Bad, location, context.ServerName, name, value) with
            {
                Severity = value is "poor" ? DiagnosticSeverity.Note : null,
                Related = related,
                Fixes = value is "bad" ? [new("Make it good", FixSafety.Unsafe, [new(location, "good")])] : [],
            });
        }
    }
}
