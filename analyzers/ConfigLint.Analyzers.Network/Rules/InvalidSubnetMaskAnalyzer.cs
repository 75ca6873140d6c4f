using System.Collections.Immutable;
using ConfigLint.Analyzers.Network.Evidence;

namespace ConfigLint.Analyzers.Network.Rules;

/// <summary>NET1005: a subnet mask that separates no network from its hosts (RFC 950, RFC 4632 §5.1).</summary>
[ConfigAnalyzer("NET1005")]
public sealed class InvalidSubnetMaskAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "NET1005",
        Category = "Network",
        DefaultSeverity = DiagnosticSeverity.Error,
        Title = "Subnet mask that is none",
        MessageFormat = "{0}: subnet mask {1} of address {2} on adapter '{3}' {4}. Set the mask of the subnet, such as 255.255.255.0.",
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
                if (address is not { MaskFault: { } fault, Mask: { } mask, MaskLocation: { } place })
                    continue;

                context.ReportDiagnostic(Diagnostic.Create(Rule, place, context.Server.Name, mask, address.Fact.Value, adapter.Adapter.Name, fault) with
                {
                    Related = [new(address.Fact.Location, "the address that it belongs to")],
                });
            }
        }
    }
}
