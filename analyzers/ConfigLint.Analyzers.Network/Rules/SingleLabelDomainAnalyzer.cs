using System.Collections.Immutable;
using ConfigLint.Analyzers.Network.Evidence;

namespace ConfigLint.Analyzers.Network.Rules;

/// <summary>NET1004: a DNS domain of one label (KB 300684).</summary>
[ConfigAnalyzer("NET1004")]
public sealed class SingleLabelDomainAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "NET1004",
        Category = "Network",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Title = "DNS domain of a single label",
        MessageFormat = "{0}: DNS domain '{1}' has a single label{2}. Correct it if a part is missing; a domain that is really called so needs settings of its own (KB 300684).",
        Tags = ["dns", "domain"],
    };

    private static readonly Requirement Domain = Requirement.AnyOf(FactKinds.DnsDomain, FactKinds.PrimaryDnsSuffix, FactKinds.DnsSearch);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterServerAction(Analyze, Domain);
    }

    private static void Analyze(ServerAnalysisContext context)
    {
        var server = context.Server;
        if (OwnDomain.InForce(server) is not { IsSingleLabel: true, WhyNoDomain: null, HasUnderscore: false } domain || IsMeantLocally(domain))
            return;

        var isMember = ServerRole.IsDomainMember(server);
        context.ReportDiagnostic(Diagnostic.Create(
            Rule, domain.Fact.Location, server.Name, domain.Name, isMember ? ", and a domain member finds domain controllers and registers names only in one of several" : "") with
        {
            Severity = isMember ? null : DiagnosticSeverity.Note,
        });
    }

    /// <summary>What set-up writes where it knows no domain (MAIL1102), and multicast DNS's own (RFC 6762).</summary>
    private static bool IsMeantLocally(OwnDomain domain) =>
        domain.Labels.Equals("localdomain", StringComparison.OrdinalIgnoreCase) || domain.Labels.Equals("local", StringComparison.OrdinalIgnoreCase);
}
