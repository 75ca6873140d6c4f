using System.Collections.Immutable;
using System.Net;
using ConfigLint.Analyzers.Network.Evidence;

namespace ConfigLint.Analyzers.Network.Rules;

/// <summary>NET1008: a host at the address of its subnet or at the broadcast address (RFC 1122 §3.2.1.3).</summary>
[ConfigAnalyzer("NET1008")]
public sealed class SubnetAddressAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "NET1008",
        Category = "Network",
        DefaultSeverity = DiagnosticSeverity.Error,
        Title = "Address that is the subnet's own or its broadcast address",
        MessageFormat = "{0}: address {1} on adapter '{2}' is the {3} address of its subnet ({4}), which no host may have. Set an address of a host, or correct the mask.",
        Tags = ["ip-address", "subnet-mask"],
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterServerAction(Analyze, FactKinds.IPAddress, FactKinds.SubnetMask);
    }

    private static void Analyze(ServerAnalysisContext context)
    {
        foreach (var adapter in AddressedAdapters.On(context.Server))
        {
            foreach (var address in adapter.Addresses)
            {
                if (!address.Address.IsIPv4 || address.Address.WhyNoHost(address.Prefix) is not { } what || IPAddress.IsLoopback(address.Address.Address)
                    || LinkLocalOnly.IsReported(context.Server, adapter))
                {
                    continue;
                }

                context.ReportDiagnostic(Diagnostic.Create(
                    Rule, address.Fact.Location, context.Server.Name, address.Fact.Value, adapter.Adapter.Name, what, $"mask {address.Mask}") with
                {
                    Related = address.MaskLocation is { } place && !place.Equals(address.Fact.Location) ? [new(place, "its mask")] : [],
                });
            }
        }
    }
}
