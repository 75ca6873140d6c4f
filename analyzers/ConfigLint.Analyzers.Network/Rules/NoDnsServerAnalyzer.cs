using System.Collections.Immutable;
using ConfigLint.Analyzers.Network.Evidence;

namespace ConfigLint.Analyzers.Network.Rules;

/// <summary>NET1020: static adapters with a gateway and no DNS server at all.</summary>
[ConfigAnalyzer("NET1020")]
public sealed class NoDnsServerAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "NET1020",
        Category = "Network",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Title = "No DNS server on a server that reaches other networks",
        MessageFormat = "{0}: no DNS server is set on any adapter, although default gateway {1} leads to other networks, so only names from hosts files and NetBIOS are found. "
            + "Set the address of a DNS server.",
        Tags = ["dns"],
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterServerAction(Analyze, FactKinds.IPAddress, FactKinds.DhcpEnabled, FactKinds.Gateway, FactKinds.DnsServer);
    }

    private static void Analyze(ServerAnalysisContext context)
    {
        var server = context.Server;
        if (server.Network.DnsServers is not { IsBlank: true, IsContradicted: false } servers || StaticGateway(server) is not { } gateway || ServerRole.HasResolver(server))
            return;

        context.ReportDiagnostic(Diagnostic.Create(Rule, servers.Location, server.Name, gateway.Value) with
        {
            Related = [new(gateway.Location, "the default gateway")],
            Subject = "dnsServers",
        });
    }

    /// <summary>Null: none, or an adapter that may get DNS servers from elsewhere, or whose list is not captured.</summary>
    private static Fact? StaticGateway(Server server)
    {
        Fact? gateway = null;
        foreach (var adapter in AddressedAdapters.On(server))
        {
            if (adapter.Adapter.DhcpEnabled is not { HasValue: true, Value: false, IsContradicted: false } || !IsListCaptured(server, adapter.Adapter))
                return null;

            gateway ??= DefaultGateway.Of(adapter.Adapter, isIPv4: true) ?? DefaultGateway.Of(adapter.Adapter, isIPv4: false);
        }

        return gateway;
    }

    /// <summary>Windows NT and Unix have one list for all adapters.</summary>
    private static bool IsListCaptured(Server server, NetworkAdapter adapter) => server.OperatingSystem != OperatingSystemFamily.Windows || adapter.DnsServers.IsBlank;
}
