using System.Collections.Immutable;
using ConfigLint.Analyzers.Network.Evidence;

namespace ConfigLint.Analyzers.Network.Rules;

/// <summary>NET1007: default gateways on two adapters (KB Q157025).</summary>
[ConfigAnalyzer("NET1007")]
public sealed class GatewaysOnTwoAdaptersAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "NET1007",
        Category = "Network",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Title = "Default gateways on two adapters",
        MessageFormat = "{0}: {1} default gateway {2} on adapter '{3}' competes with {4} on adapter '{5}', so it is open which way traffic takes. "
            + "Remove all but one, and give the other networks static routes, or set different metrics.",
        Tags = ["gateway", "routing"],
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterServerAction(Analyze, FactKinds.Gateway);
    }

    private static void Analyze(ServerAnalysisContext context)
    {
        var adapters = AddressedAdapters.On(context.Server);
        if (adapters.Count < 2)
            return;

        Analyze(context, adapters, isIPv4: true);
        Analyze(context, adapters, isIPv4: false);
    }

    /// <summary>One finding for a family, at the second adapter: which of them is meant, only the operator knows.</summary>
    private static void Analyze(ServerAnalysisContext context, List<AddressedAdapter> adapters, bool isIPv4)
    {
        for (var i = 0; i < adapters.Count - 1; i++)
        {
            var first = adapters[i];
            if (DefaultGateway.Of(first.Adapter, isIPv4) is not { } gateway)
                continue;

            var rivals = adapters[(i + 1)..].FindAll(a => DefaultGateway.Compete(context.Server, first.Adapter, a.Adapter, isIPv4));
            if (rivals.Count == 0)
                continue;

            Report(context, gateway, first, rivals, isIPv4);
            return;
        }
    }

    private static void Report(ServerAnalysisContext context, Fact gateway, AddressedAdapter first, List<AddressedAdapter> rivals, bool isIPv4)
    {
        var rival = DefaultGateway.Of(rivals[0].Adapter, isIPv4)!;
        context.ReportDiagnostic(Diagnostic.Create(
            Rule, rival.Location, context.Server.Name, isIPv4 ? "IPv4" : "IPv6", rival.Value, rivals[0].Adapter.Name, gateway.Value, first.Adapter.Name) with
        {
            Related =
            [
                new(gateway.Location, "the other default gateway"),
                .. rivals.Skip(1).Select(a => new RelatedLocation(DefaultGateway.Of(a.Adapter, isIPv4)!.Location, $"one more on adapter '{a.Adapter.Name}'")),
            ],
        });
    }
}
