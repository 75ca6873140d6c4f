using System.Collections.Immutable;
using ConfigLint.Analyzers.Mail.Evidence;

namespace ConfigLint.Analyzers.Mail.Rules;

/// <summary>MAIL1001: the mail connector of a Windows NT server cannot start while the DNS domain name is blank (KB Q154589).</summary>
[ConfigAnalyzer("MAIL1001")]
public sealed class DnsDomainMissingAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "MAIL1001",
        Category = "Mail",
        DefaultSeverity = DiagnosticSeverity.Error,
        Title = "DNS domain name is blank on a mail connector server",
        MessageFormat = "{0}: DNS domain name {1} although DNS servers are set ({2}), so '{3}' {4} (error 2140, event 4058). "
            + "Set the domain name under Control Panel, Network, TCP/IP, DNS{5}, then start the service.",
        Tags = ["exchange", "dns", "windows-nt"],
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterServerAction(Analyze, FactKinds.DnsDomain, FactKinds.DnsServer, FactKinds.Service);
    }

    private static void Analyze(ServerAnalysisContext context)
    {
        var server = context.Server;
        if (MailConnector.On(context, OperatingSystemFamily.WindowsNT4) is not { } connector)
            return;

        var domain = NtDomainName.Of(server);
        if (domain.NotCaptured is { } missing)
            context.ReportNotCaptured(missing);
        if (domain is not { Claim: { } claim } || domain.ReportedAt(server, connector.Starts) is not { } place)
            return;

        var isCertain = domain.IsProven && connector.IsKnownToFail;
        var servers = server.Network.DnsServers;
        context.ReportDiagnostic(Diagnostic.Create(
            Rule, place, server.Name, claim, string.Join(", ", servers.Value), connector.DisplayName, connector.Consequence(isCertain), StatedDomain.AsAdvice(server)) with
        {
            Severity = isCertain ? null : DiagnosticSeverity.Warning,
            Related = [new(servers.Location!, "DNS servers are set here"), new(connector.Location, "the connector is installed"), .. domain.Witnesses, .. connector.Starts.Related()],
        });
    }
}
