using System.Collections.Immutable;
using ConfigLint.Analyzers.Network.Evidence;

namespace ConfigLint.Analyzers.Network.Rules;

/// <summary>NET1016: two captures of one server that differ in its domain, its host name or its DNS servers.</summary>
[ConfigAnalyzer("NET1016")]
public sealed class ContradictingCapturesAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "NET1016",
        Category = "Network",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Title = "Two captures of a server contradict each other",
        MessageFormat = "{0}: {1} is '{2}' here, but '{3}' in {4}, {5}. Capture both again at one time, or remove the one that is out of date.",
        Tags = ["dns", "domain", "host-name"],
    };

    private static readonly Requirement Any =
        Requirement.AnyOf(FactKinds.DnsServer, FactKinds.DnsDomain, FactKinds.PrimaryDnsSuffix, FactKinds.DnsSearch, FactKinds.HostName);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterServerAction(Analyze, Any);
    }

    private static void Analyze(ServerAnalysisContext context)
    {
        var network = context.Server.Network;
        Report(context, "domain", "DNS domain", StatedDifference.Of(network.DnsDomain, static fact => DomainOf(fact)));
        if ((StatedDifference.Of(network.DnsServers) ?? OnAdapter(context.Server)) is { } servers)
            Report(context, "dnsServers", "DNS server", servers);
        else
            Report(context, "dnsServers", "DNS server", BesideStored(network), "and rules go by the latter, which is set by hand");

        // A node of a cluster answers to the names of its virtual servers as well.
        if (network.HostName.IsContradicted && !ServerRole.IsClusterNode(context.Server))
            Report(context, "hostName", "host name", StatedDifference.Of(network.HostName, static fact => HostOf(fact)));
    }

    private static StatedDifference? OnAdapter(Server server)
    {
        if (!server.Network.DnsServers.IsContradicted)
            return null;

        foreach (var adapter in server.Network.Adapters)
        {
            if (StatedDifference.Of(adapter.DnsServers) is { } difference)
                return difference;
        }

        return null;
    }

    /// <summary>Windows NT has one list for all adapters.</summary>
    private static StatedDifference? BesideStored(NetworkConfiguration network)
    {
        if (StatedDifference.BesideStored(network.DnsServers, isOfAdapter: false) is { } global)
            return global;

        foreach (var adapter in network.Adapters)
        {
            if (adapter is { IsConnected: not false, IsRemoteAccess: false } && StatedDifference.BesideStored(adapter.DnsServers, isOfAdapter: true) is { } difference)
                return difference;
        }

        return null;
    }

    private static void Report(ServerAnalysisContext context, string subject, string setting, StatedDifference? difference, string consequence = "so rules that need it are silent")
    {
        if (difference is not { InEffect: var first, Other: var other })
            return;

        context.ReportDiagnostic(Diagnostic.Create(Rule, other.Location, context.Server.Name, setting, other.Value, first.Value, first.Location.Path, consequence) with
        {
            Related = [new(first.Location, $"{setting} '{first.Value}'")],
            Subject = subject,
        });
    }

    private static string DomainOf(Fact fact) => fact is HostNameFact ? fact.Value[(fact.Value.IndexOf('.', StringComparison.Ordinal) + 1)..] : fact.Value;

    private static string HostOf(Fact fact) => fact.Value.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? fact.Value[..dot] : fact.Value;
}
