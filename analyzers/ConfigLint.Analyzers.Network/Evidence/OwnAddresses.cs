using System.Collections.Immutable;
using System.Globalization;

namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>What NET1101 keeps of a server: its addresses that should be unique.</summary>
/// <param name="Items">Each address once; those of a known segment first.</param>
internal sealed record OwnAddresses(ImmutableArray<OwnAddress> Items)
{
    /// <summary>Null: it has none.</summary>
    public static OwnAddresses? Of(Server server)
    {
        var adapters = AddressedAdapters.On(server).FindAll(a => !SharedAddresses.IsLoopbackAdapter(a.Adapter));
        var hasGateway = adapters.Exists(a => a.Adapter.Gateways.HasValue);
        var shared = SharedAddresses.Of(server);

        // Behind no gateway beside an adapter that has one: heartbeat, backup and storage nets, whose addresses repeat from site to site.
        var addresses = adapters.Where(a => a.Adapter.Gateways.HasValue || !hasGateway).SelectMany(Of).Select(a => a with { IsShared = shared.Contains(a.Value) });
        return new OwnAddresses([.. addresses.OrderBy(a => a.Segment is null).DistinctBy(a => a.Value, StringComparer.Ordinal)]) is { Items.IsEmpty: false } own ? own : null;
    }

    private static IEnumerable<OwnAddress> Of(AddressedAdapter adapter) =>
        adapter.Addresses
            .Where(a => a.Address.IsOwn(a.Prefix))
            .Select(a => new OwnAddress(a.Address.Text, Segment(a.Address, a.Prefix, adapter.Adapter), IsShared: false, a.Fact.Location));

    private static string? Segment(HostAddress address, int prefix, NetworkAdapter adapter) =>
        prefix != HostAddress.NoPrefix && adapter.Gateways.Value.Select(HostAddress.TryParse).FirstOrDefault(g => g?.IsIPv4 == address.IsIPv4) is { } gateway
            ? string.Create(CultureInfo.InvariantCulture, $"{address.Network(prefix)}/{prefix} via {gateway.Text}")
            : null;
}
