using System.Collections.Immutable;
using ConfigLint.Analyzers.Network.Evidence;

namespace ConfigLint.Analyzers.Network.Rules;

/// <summary>NET1025: a suffix search list without the server's own domain (KB Q178277).</summary>
[ConfigAnalyzer("NET1025")]
public sealed class SearchListWithoutDomainAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "NET1025",
        Category = "Network",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Title = "Search list without the own domain",
        MessageFormat = "{0}: DNS suffix search list '{1}' lacks the own domain '{2}', so short names of neighbours are not found. "
            + "Set the list with the own domain in it, or clear it.",
        Tags = ["dns", "search-list"],
    };

    private static readonly Requirement Domain = Requirement.AnyOf(FactKinds.DnsDomain, FactKinds.PrimaryDnsSuffix);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterServerAction(Analyze, FactKinds.DnsSearch, Domain);
    }

    private static void Analyze(ServerAnalysisContext context)
    {
        var server = context.Server;
        if (server.Network.DnsSearchList is not { HasValue: true, IsContradicted: false } list || OwnDomain.InForce(server) is not { WhyNoDomain: null } domain)
            return;

        foreach (var suffix in list.Value)
        {
            if (domain.Labels.Equals(suffix.AsSpan().Trim().TrimEnd('.'), StringComparison.OrdinalIgnoreCase))
                return;
        }

        context.ReportDiagnostic(Diagnostic.Create(Rule, list.Location, server.Name, string.Join(", ", list.Value), domain.Name) with
        {
            Related = [new(domain.Fact.Location, "the own domain")],
            Subject = "dnsSearch",
        });
    }
}
