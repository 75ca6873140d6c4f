using System.Collections.Immutable;
using ConfigLint.Analyzers.Network.Evidence;

namespace ConfigLint.Analyzers.Network.Rules;

/// <summary>NET1010: a DNS server that one list names twice.</summary>
[ConfigAnalyzer("NET1010")]
public sealed class RepeatedDnsServerAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "NET1010",
        Category = "Network",
        DefaultSeverity = DiagnosticSeverity.Note,
        Title = "DNS server listed twice",
        MessageFormat = "{0}: DNS server {1} is listed twice{2}, so the list is shorter than it looks. Remove it, or name the server that was meant.",
        Tags = ["dns"],
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterServerAction(Analyze, FactKinds.DnsServer);
    }

    private static void Analyze(ServerAnalysisContext context)
    {
        foreach (var list in DnsServerList.Of(context.Server))
        {
            var first = new Dictionary<string, Fact>(StringComparer.OrdinalIgnoreCase);
            foreach (var server in list.Servers)
            {
                // IPv6 has many spellings of one address.
                if (first.TryAdd(HostAddress.TryParse(server.Value)?.Text ?? server.Value, server))
                    continue;

                context.ReportDiagnostic(Diagnostic.Create(Rule, server.Location, context.Server.Name, server.Value, list.Owner) with
                {
                    Related = [new(first[HostAddress.TryParse(server.Value)?.Text ?? server.Value].Location, "it is listed here already")],
                });
            }
        }
    }
}
