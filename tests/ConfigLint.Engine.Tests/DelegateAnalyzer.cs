using System.Collections.Immutable;

namespace ConfigLint.Engine.Tests;

/// <summary>A rule in a few lines of a test.</summary>
internal sealed class DelegateAnalyzer(DiagnosticDescriptor rule, Action<AnalysisContext, DiagnosticDescriptor> register) : ConfigAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [rule];

    public override void Initialize(AnalysisContext context) => register(context, rule);

    public static DelegateAnalyzer OfServers(string id, Action<ServerAnalysisContext, DiagnosticDescriptor> action, params Requirement[] requires) =>
        new(Rule(id), (context, rule) => context.RegisterServerAction(server => action(server, rule), requires));

    public static DelegateAnalyzer OfDocuments(string id, Action<DocumentAnalysisContext, DiagnosticDescriptor> action, string formatId = "*") =>
        new(Rule(id), (context, rule) => context.RegisterDocumentAction(formatId, document => action(document, rule)));

    /// <summary>Reports every DNS domain that is captured.</summary>
    public static DelegateAnalyzer OfDomains(string id) =>
        OfServers(
            id,
            static (context, rule) =>
            {
                foreach (var fact in context.Server.Facts(FactKinds.DnsDomain))
                    context.ReportDiagnostic(Diagnostic.Create(rule, fact.Location, context.Server.Name, fact.Value));
            },
            FactKinds.DnsDomain);

    public static DiagnosticDescriptor Rule(string id) => new()
    {
        Id = id,
        Category = "Tests",
        Title = "A rule of a test",
        MessageFormat = "{0}: '{1}'",
        DefaultSeverity = DiagnosticSeverity.Error,
    };
}
