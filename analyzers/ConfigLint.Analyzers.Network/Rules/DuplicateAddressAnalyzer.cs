using System.Collections.Immutable;
using ConfigLint.Analyzers.Network.Evidence;

namespace ConfigLint.Analyzers.Network.Rules;

/// <summary>NET1101: the same address on two servers (RFC 5227, KB Q120599).</summary>
[ConfigAnalyzer("NET1101")]
public sealed class DuplicateAddressAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "NET1101",
        Category = "Network",
        DefaultSeverity = DiagnosticSeverity.Error,
        Title = "The same address on two servers",
        MessageFormat = "{0}: address {1} is also configured on {2}, {3}. Give one of them another address, or list it under 'shared_addresses' if they share it on purpose.",
        Precision = Precision.High,
        Tags = ["ip-address", "conflict"],
    };

    private static readonly AnalyzerOption<ImmutableArray<string>> Shared =
        AnalyzerOption.List("shared_addresses", [], "Addresses that several servers hold on purpose (cluster, load balancing, anycast).");

    private static readonly FleetSummary<OwnAddresses> Summary = new(static () => SummaryJson.Default.OwnAddresses, static own => own.Items.Select(address => address.Location));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override ImmutableArray<AnalyzerOption> SupportedOptions => [Shared];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterFleetAction(Summary, static c => OwnAddresses.Of(c.Server), Analyze, FactKinds.IPAddress, FactKinds.SubnetMask, FactKinds.Gateway);
    }

    private static void Analyze(FleetAnalysisContext<OwnAddresses> context)
    {
        var shared = context.Options.Get(Shared).Select(text => HostAddress.TryParse(text)?.Text ?? text).ToHashSet(StringComparer.OrdinalIgnoreCase);

        // Most addresses have one holder: they are counted first, so that only the others are held and grouped.
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var address in context.Servers.SelectMany(server => server.Value.Items))
            counts[address.Value] = counts.GetValueOrDefault(address.Value) + 1;

        var holders = context.Servers
            .SelectMany(server => server.Value.Items.Where(address => counts[address.Value] > 1), (server, address) => new AddressHolder(server, address))
            .ToLookup(h => h.Address.Value, StringComparer.Ordinal);
        foreach (var conflict in holders.Where(h => !shared.Contains(h.Key)).SelectMany(h => AddressConflict.Among([.. h])))
            context.ReportDiagnostic(Create(conflict));
    }

    private static Diagnostic Create(AddressConflict conflict)
    {
        var (first, rest) = (conflict.Holders[0], conflict.Holders[1..]);
        var consequence = conflict.IsSameSegment
            ? "in the same subnet behind the same gateway: whichever starts second is refused it"
            : "as far as captured not in the same subnet behind the same gateway: a conflict as soon as the two networks meet";
        return Diagnostic.Create(
            Rule, first.Address.Location, first.Server.ServerName, first.Address.Value, string.Join(", ", rest.Select(h => h.NameBeside(first))), consequence) with
        {
            Severity = conflict.IsSameSegment ? null : DiagnosticSeverity.Note,
            Subject = first.Address.Value,
            Related = [.. rest.Select(h => new RelatedLocation(h.Address.Location, $"{h.NameBeside(first)} has it too"))],
        };
    }
}
