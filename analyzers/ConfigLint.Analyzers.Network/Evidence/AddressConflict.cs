using System.Collections.Immutable;

namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>One address on several hosts.</summary>
/// <param name="Holders">Each host once, by server id.</param>
/// <param name="IsSameSegment">All of them in one subnet behind one gateway.</param>
internal sealed record AddressConflict(ImmutableArray<AddressHolder> Holders, bool IsSameSegment)
{
    /// <summary>The conflicts over one address: one for each segment that holds it twice; where there is none, one over all segments.</summary>
    /// <param name="holders">All that have the address, by server id.</param>
    public static IEnumerable<AddressConflict> Among(IReadOnlyCollection<AddressHolder> holders)
    {
        if (holders.Count < 2 || holders.Any(h => h.Address.IsShared))
            return [];

        var inSegment = holders.Where(h => h.Address.Segment is not null).GroupBy(h => h.Address.Segment, StringComparer.Ordinal).Select(DistinctHosts).Where(h => h.Length > 1).ToList();
        if (inSegment.Count > 0)
            return inSegment.Select(h => new AddressConflict(h, IsSameSegment: true));

        var hosts = DistinctHosts(holders);
        return hosts.Length > 1 ? [new(hosts, IsSameSegment: false)] : [];
    }

    /// <summary>The same host in two directories is CAP1009's finding.</summary>
    private static ImmutableArray<AddressHolder> DistinctHosts(IEnumerable<AddressHolder> holders)
    {
        var hosts = ImmutableArray.CreateBuilder<AddressHolder>();
        foreach (var holder in holders)
        {
            if (!hosts.Any(holder.IsSameHost))
                hosts.Add(holder);
        }

        return hosts.ToImmutable();
    }
}
