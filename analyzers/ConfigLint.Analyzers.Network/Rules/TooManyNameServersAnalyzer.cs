using System.Collections.Immutable;
using ConfigLint.Analyzers.Network.Evidence;

namespace ConfigLint.Analyzers.Network.Rules;

/// <summary>NET1012: only the first three <c>nameserver</c> lines count (resolv.conf(5), MAXNS).</summary>
[ConfigAnalyzer("NET1012")]
public sealed class TooManyNameServersAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "NET1012",
        Category = "Network",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Title = "More than three name servers",
        MessageFormat = "{0}: name server {1} is never asked, the resolver reads the first three only. Remove it or move it up.",
        Tags = ["dns", "resolv.conf"],
    };

    private const int MaxNameServers = 3;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterDocumentAction(ResolverFile.FormatId, Analyze);
    }

    private static void Analyze(DocumentAnalysisContext context)
    {
        var document = context.Document;
        var file = new ResolverFile(document);
        if (file.IsOfSystemdResolved)
            return;

        var servers = file.Servers();
        for (var index = MaxNameServers; index < servers.Count; index++)
        {
            var server = servers[index];
            context.ReportDiagnostic(Diagnostic.Create(Rule, document.Text.GetLocation(server.Value), context.ServerName, document.GetValue(server)) with
            {
                // Which three the operator wants to be asked, only the operator knows.
                Fixes = [file.RemoveLine(server, FixSafety.Unsafe)],
            });
        }
    }
}
