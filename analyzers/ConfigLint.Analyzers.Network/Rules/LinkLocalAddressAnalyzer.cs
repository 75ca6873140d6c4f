using System.Collections.Immutable;
using ConfigLint.Analyzers.Network.Evidence;

namespace ConfigLint.Analyzers.Network.Rules;

/// <summary>NET1009: a connected adapter with nothing but a link-local address (RFC 3927).</summary>
[ConfigAnalyzer("NET1009")]
public sealed class LinkLocalAddressAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "NET1009",
        Category = "Network",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Title = "Only a link-local address on a connected adapter",
        MessageFormat = "{0}: adapter '{1}' has no address but {2}, a link-local one{3}: no router forwards for it, so only neighbours on the same link are reached. "
            + "Set an address of the network{4}.",
        Tags = ["ip-address", "dhcp"],
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterServerAction(Analyze, FactKinds.IPAddress);
    }

    private static void Analyze(ServerAnalysisContext context)
    {
        var server = context.Server;
        foreach (var adapter in AddressedAdapters.On(server))
        {
            if (LinkLocalOnly.Find(adapter) is not { } address)
                continue;

            if (server.OperatingSystem == OperatingSystemFamily.Unknown)
                context.ReportNotCaptured(FactKinds.OperatingSystem.Id);
            if (!LinkLocalOnly.IsReported(server, adapter))
                continue;

            var (origin, otherwise) = adapter.Adapter.DhcpEnabled is { HasValue: true, Value: false }
                ? (" set by hand", "")
                : (" that it chose itself", ", or find out why no DHCP server answers");
            context.ReportDiagnostic(Diagnostic.Create(Rule, address.Fact.Location, server.Name, adapter.Adapter.Name, address.Fact.Value, origin, otherwise));
        }
    }
}
