using System.Collections.Immutable;

namespace ConfigLint.Analyzers.Network.Rules;

/// <summary>NET1019: a line of a hosts file that no look-up finds (hosts(5)).</summary>
[ConfigAnalyzer("NET1019")]
public sealed class MalformedHostsEntryAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "NET1019", Category = "Network", DefaultSeverity = DiagnosticSeverity.Warning,
        Title = "Malformed entry in a hosts file",
        MessageFormat = "{0}: '{1}' in this hosts entry is not understood: {2}. Correct the line: an address, the host name, its aliases.",
        Tags = ["hosts"],
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterDocumentAction("hosts", Analyze);
    }

    /// <summary>CAP1001 leaves the syntax of hosts files to this rule.</summary>
    private static void Analyze(DocumentAnalysisContext context)
    {
        var document = context.Document;
        foreach (var error in document.Errors.Where(e => e.Kind == CaptureErrorKind.Syntax))
            context.ReportDiagnostic(Diagnostic.Create(Rule, error.Location, context.ServerName, document.Text.ToString(error.Location.Span), error.Message));
    }
}
