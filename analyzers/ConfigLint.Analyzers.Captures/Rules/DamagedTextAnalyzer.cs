using System.Collections.Immutable;
using ConfigLint.Analyzers.Captures.Evidence;

namespace ConfigLint.Analyzers.Captures.Rules;

/// <summary>CAP1006: a capture lost characters on its way, in a wrong code page or a lossy conversion.</summary>
[ConfigAnalyzer("CAP1006")]
public sealed class DamagedTextAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "CAP1006",
        Category = "Captures",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Title = "Damaged text in a capture",
        MessageFormat = "{0}: text of this {1} capture was damaged by a wrong code page or a lossy conversion, first here, so names in it may not be what the server says. Capture it again, as UTF-8.",
        Precision = Precision.High,
        Tags = ["capture", "encoding"],
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
        if (TextDamage.First(document) is { } place)
            context.ReportDiagnostic(Diagnostic.Create(Rule, place, context.ServerName, document.Format.Id) with { Subject = document.Format.Id });
    }
}
