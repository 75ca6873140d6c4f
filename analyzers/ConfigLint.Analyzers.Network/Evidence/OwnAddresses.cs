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
        var adapters = server.Network.Adapters.Where(TakesPart).ToList();
        var hasGateway = adapters.Exists(a => a.Gateways.HasValue);
        var shared = SharedAddresses.Of(server);

        // Behind no gateway beside an adapter that has one: heartbeat, backup and storage nets, whose addresses repeat from site to site.
        var addresses = adapters.Where(a => a.Gateways.HasValue || !hasGateway).SelectMany(Of).Select(a => a with { IsShared = shared.Contains(a.Value) });
        return new OwnAddresses([.. addresses.OrderBy(a => a.Segment is null).DistinctBy(a => a.Value, StringComparer.Ordinal)]) is { Items.IsEmpty: false } own ? own : null;
    }

    private static bool TakesPart(NetworkAdapter adapter) =>
        adapter is { IsConnected: not false, IsRemoteAccess: false, Addresses: { HasValue: true, IsContradicted: false } } && !SharedAddresses.IsLoopbackAdapter(adapter);

    private static IEnumerable<OwnAddress> Of(NetworkAdapter adapter)
    {
        var (masks, v4) = (adapter.SubnetMasks.Value, 0);
        foreach (var fact in adapter.Addresses.Effective)
        {
            var mask = !fact.Value.Contains(':', StringComparison.Ordinal) && v4 < masks.Length ? masks[v4++] : null;
            if (HostAddress.TryParse(fact.Value) is not { } address)
                continue;

            if (HostAddress.PrefixLength(mask) is not { } prefix)
                prefix = (fact as IPAddressFact)?.PrefixLength ?? HostAddress.NoPrefix;

            if (address.IsOwn(prefix))
                yield return new(address.Text, Segment(address, prefix, adapter), IsShared: false, fact.Location);
        }
    }

    private static string? Segment(HostAddress address, int prefix, NetworkAdapter adapter) =>
        prefix != HostAddress.NoPrefix && adapter.Gateways.Value.Select(HostAddress.TryParse).FirstOrDefault(g => g?.IsIPv4 == address.IsIPv4) is { } gateway
            ? string.Create(CultureInfo.InvariantCulture, $"{address.Network(prefix)}/{prefix} via {gateway.Text}")
            : null;
}
