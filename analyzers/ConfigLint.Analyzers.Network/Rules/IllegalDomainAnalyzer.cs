using System.Collections.Immutable;
using ConfigLint.Analyzers.Network.Evidence;

namespace ConfigLint.Analyzers.Network.Rules;

/// <summary>NET1003: a DNS domain that DNS cannot hold (RFC 1035 §2.3.4, RFC 2181 §11).</summary>
[ConfigAnalyzer("NET1003")]
public sealed class IllegalDomainAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "NET1003",
        Category = "Network",
        DefaultSeverity = DiagnosticSeverity.Error,
        Title = "DNS domain that is no domain name",
        MessageFormat = "{0}: DNS domain '{1}' {2}, so {3}. Correct the domain name.",
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
        // "search ." is systemd's way to say that nothing is to be searched (systemd-resolved(8)).
        if (OwnDomain.Of(context.Server) is not { } domain || IsRootSearch(context.Server, domain))
            return;

        if (domain.WhyNoDomain is { } fault)
            Report(context, domain, fault, "no name in it can be looked up", null);
        else if (domain.HasUnderscore)
            Report(context, domain, "holds '_'", "DNS has it but programs that check host names refuse those in it", DiagnosticSeverity.Note);
    }

    private static void Report(ServerAnalysisContext context, OwnDomain domain, string fault, string consequence, DiagnosticSeverity? severity) =>
        context.ReportDiagnostic(Diagnostic.Create(Rule, domain.Fact.Location, context.Server.Name, domain.Name, fault, consequence) with { Severity = severity });

    private static bool IsRootSearch(Server server, OwnDomain domain) =>
        domain.Name is "." && server.OperatingSystem == OperatingSystemFamily.Unix && server.Facts(FactKinds.DnsSearch).Contains(domain.Fact);
}
