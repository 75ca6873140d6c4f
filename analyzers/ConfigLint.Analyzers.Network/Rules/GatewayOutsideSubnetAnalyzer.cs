using System.Collections.Immutable;
using ConfigLint.Analyzers.Network.Evidence;

namespace ConfigLint.Analyzers.Network.Rules;

/// <summary>NET1006: a default gateway that no subnet of its adapter holds (RFC 1122 §3.3.1.1, KB Q258495).</summary>
[ConfigAnalyzer("NET1006")]
public sealed class GatewayOutsideSubnetAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "NET1006",
        Category = "Network",
        DefaultSeverity = DiagnosticSeverity.Error,
        Title = "Default gateway outside the subnets of its adapter",
        MessageFormat = "{0}: default gateway {1} is in no subnet of adapter '{2}' ({3}), so nothing beyond them is reached. Correct the gateway, the address or the mask.",
        Tags = ["ip-address", "gateway"],
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterServerAction(Analyze, FactKinds.IPAddress, FactKinds.SubnetMask, FactKinds.Gateway);
    }

    private static void Analyze(ServerAnalysisContext context)
    {
        foreach (var adapter in AddressedAdapters.On(context.Server))
        {
            if (adapter.Adapter.Gateways is not { HasValue: true, IsContradicted: false } gateways)
                continue;

            foreach (var gateway in gateways.Effective)
            {
                if (!GatewayPlace.IsOutside(adapter, gateway) || LinkLocalOnly.IsReported(context.Server, adapter))
                    continue;

                context.ReportDiagnostic(Diagnostic.Create(
                    Rule, gateway.Location, context.Server.Name, gateway.Value, adapter.Adapter.Name, GatewayPlace.Subnets(adapter, gateway)) with
                {
                    Related = [new(adapter.Addresses[0].Fact.Location, "the adapter's address")],
                });
            }
        }
    }
}
