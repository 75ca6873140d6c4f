using System.Collections.Immutable;

namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>One list of DNS servers that is in effect.</summary>
/// <param name="Adapter">Whose list it is; null: the whole server's.</param>
/// <param name="Servers">In order, repeats included.</param>
internal sealed record DnsServerList(NetworkAdapter? Adapter, ImmutableArray<Fact> Servers)
{
    /// <summary>For messages, behind an address; "" for the whole server.</summary>
    public string Owner => Adapter is null ? "" : $" on adapter '{Adapter.Name}'";

    /// <summary>Lists of adapters that take part in address rules, then the server's own; of captures that contradict each other none.</summary>
    public static IEnumerable<DnsServerList> Of(Server server)
    {
        foreach (var adapter in server.Network.Adapters.Where(TakesPart))
            yield return new(adapter, adapter.DnsServers.Effective);

        var inEffect = server.Network.DnsServers;
        if (inEffect.IsContradicted)
            yield break;

        var effective = inEffect.Effective.ToHashSet();
        foreach (var list in server.Facts(FactKinds.DnsServer).Where(f => f is { Adapter: null, IsBlank: false }).GroupBy(f => (f.Location.Path, f.Origin)))
        {
            if (list.Any(effective.Contains))
                yield return new(Adapter: null, [.. list]);
        }
    }

    private static bool TakesPart(NetworkAdapter adapter) =>
        adapter is { IsRemoteAccess: false, IsConnected: not false, DnsServers: { HasValue: true, IsContradicted: false } } && (!adapter.Addresses.IsCaptured || HasAddress(adapter));

    /// <summary>0.0.0.0 is what systems show where there is none.</summary>
    private static bool HasAddress(NetworkAdapter adapter) => adapter.Addresses.Value.Any(text => HostAddress.TryParse(text) is { WhyNoServer: null });
}
