using System.Collections.Immutable;
using ConfigLint.Analyzers.Network.Evidence;

namespace ConfigLint.Analyzers.Network.Rules;

/// <summary>NET1102: one host name on two servers with different addresses (KB Q246793, Q188997).</summary>
[ConfigAnalyzer("NET1102")]
public sealed class DuplicateHostNameAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "NET1102",
        Category = "Network",
        DefaultSeverity = DiagnosticSeverity.Error,
        Title = "The same host name on two servers",
        MessageFormat = "{0}: host name '{1}' is also that of {2}, at other addresses, so each of them is taken for the other. Give one of them another name.",
        Precision = Precision.High,
        Tags = ["host-name", "conflict"],
    };

    private static readonly FleetSummary<NamedServer> Summary = new(static () => SummaryJson.Default.NamedServer, static server => [server.Location]);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterFleetAction(Summary, static c => NamedServer.Of(c.Server), Analyze, FactKinds.HostName, FactKinds.IPAddress);
    }

    private static void Analyze(FleetAnalysisContext<NamedServer> context)
    {
        // Most names have one holder: they are counted first, so that only the others are held and compared.
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var server in context.Servers)
        {
            foreach (var label in ServerLabels.Of(server.Identity))
                counts[label] = counts.GetValueOrDefault(label) + 1;
        }

        var rivals = context.Servers.SelectMany(s => ServerLabels.Of(s.Identity).Where(label => counts[label] > 1), (server, label) => (Label: label, Server: server));
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in rivals.GroupBy(r => r.Label, r => r.Server, StringComparer.OrdinalIgnoreCase))
            ReportAmong(context, [.. group], reported);
    }

    private static void ReportAmong(FleetAnalysisContext<NamedServer> context, List<ServerSummary<NamedServer>> servers, HashSet<string> reported)
    {
        while (servers.Count > 1)
        {
            var first = servers[0];
            var others = servers.FindAll(s => s != first && ServerLabels.IsSameName(first.Identity, s.Identity) && !first.Identity.IsSameHost(s.Identity));
            servers.RemoveAll(s => s == first || others.Contains(s));
            others.RemoveAll(s => !reported.Add(s.ServerId));
            if (others.Count > 0)
                Report(context, first, others);
        }
    }

    private static void Report(FleetAnalysisContext<NamedServer> context, ServerSummary<NamedServer> first, List<ServerSummary<NamedServer>> others) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Rule, first.Value.Location, first.ServerName, first.Value.Name, string.Join(", ", others.Select(s => ServerLabels.NameBeside(first, s)))) with
        {
            Subject = "hostName",
            Related = [.. others.Select(s => new RelatedLocation(s.Value.Location, $"{ServerLabels.NameBeside(first, s)} is called so too"))],
        });
}
