using System.Collections.Immutable;

namespace ConfigLint.Analyzers.Captures.Rules;

/// <summary>CAP1002: a capture ends inside a value, an element or a block.</summary>
[ConfigAnalyzer("CAP1002")]
public sealed class TruncatedCaptureAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "CAP1002",
        Category = "Captures",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Title = "Truncated capture",
        MessageFormat = "{0}: the {1} capture ends too early: {2}. Capture it again: what stood behind this place is not known.",
        Tags = ["capture", "truncated"],
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterDocumentAction("*", Analyze);
    }

    private static void Analyze(DocumentAnalysisContext context)
    {
        var document = context.Document;
        foreach (var error in document.Errors.Where(static e => e.Kind == CaptureErrorKind.Truncated))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, error.Location, context.ServerName, document.Format.Id, error.Message) with
            {
                Subject = document.Format.Id,
            });
        }
    }
}
