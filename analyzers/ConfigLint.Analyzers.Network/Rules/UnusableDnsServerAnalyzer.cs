using System.Collections.Immutable;
using ConfigLint.Analyzers.Network.Evidence;

namespace ConfigLint.Analyzers.Network.Rules;

/// <summary>NET1011: a DNS server at an address that no server has (RFC 1122 §3.2.1.3, RFC 3879).</summary>
[ConfigAnalyzer("NET1011")]
public sealed class UnusableDnsServerAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "NET1011",
        Category = "Network",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Title = "DNS server at an address that no server has",
        MessageFormat = "{0}: DNS server {1}{2} is {3}. Set the address of a DNS server that this network has.",
        Tags = ["dns"],
    };

    private const string Default = "a site-local address that Windows fills in where no DNS server is set (deprecated by RFC 3879)";

    /// <summary>The well-known addresses of a draft that never became an RFC (draft-ietf-ipv6-dns-discovery).</summary>
    private static readonly ImmutableArray<string> Defaults = ["fec0:0:0:ffff::1", "fec0:0:0:ffff::2", "fec0:0:0:ffff::3"];

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
            foreach (var server in list.Servers)
            {
                if (HostAddress.TryParse(server.Value)?.WhyNoServer is { } reason)
                    Report(server, list, reason, []);
            }

            // One cause, one finding: the other two are related.
            if (list.Adapter is { Addresses.HasValue: true, Gateways.HasValue: true } && list.Servers.All(IsDefault))
                Report(list.Servers[0], list, Default, [.. list.Servers.Skip(1).Select(s => new RelatedLocation(s.Location, "so is this one"))]);
        }

        void Report(Fact server, DnsServerList list, string reason, ImmutableArray<RelatedLocation> related) =>
            context.ReportDiagnostic(Diagnostic.Create(Rule, server.Location, context.Server.Name, server.Value, list.Owner, reason) with { Related = related });
    }

    private static bool IsDefault(Fact server) => HostAddress.TryParse(server.Value) is { } address && Defaults.Any(text => address == HostAddress.TryParse(text));
}
