using System.Collections.Immutable;
using ConfigLint.Analyzers.Network.Evidence;

namespace ConfigLint.Analyzers.Network.Rules;

/// <summary>NET1015: a server whose addresses all come from DHCP (KB Q182339, Q170771).</summary>
[ConfigAnalyzer("NET1015")]
public sealed class EveryAdapterUsesDhcpAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "NET1015",
        Category = "Network",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Title = "Every adapter gets its address from DHCP",
        MessageFormat = "{0}: every connected adapter gets its address from DHCP{1}. "
            + "Set a static address, or make sure that the DHCP server has a reservation, which no capture shows.",
        Tags = ["dhcp", "ip-address"],
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterServerAction(Analyze, FactKinds.DhcpEnabled);
    }

    private static void Analyze(ServerAnalysisContext context)
    {
        var server = context.Server;
        Fact? first = null;
        var others = ImmutableArray<RelatedLocation>.Empty;
        foreach (var adapter in server.Network.Adapters)
        {
            if (!DhcpClient.TakesPart(server, adapter))
                continue;
            if (adapter.DhcpEnabled is not { HasValue: true, Value: true, IsContradicted: false } dhcp)
                return;

            if (first is null)
                first = dhcp.Effective[0];
            else
                others = others.Add(new(dhcp.Effective[0].Location, $"so does adapter '{adapter.Name}'"));
        }

        if (first is null)
            return;

        var role = DhcpClient.RoleNeedingStaticAddress(server);
        context.ReportDiagnostic(Diagnostic.Create(
            Rule, first.Location, server.Name, role is null ? ", so it may change" : $", so the address of this {role} may change, and others no longer find it") with
        {
            Severity = role is null ? DiagnosticSeverity.Note : null,
            Related = others,
        });
    }
}
