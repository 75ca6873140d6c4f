using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>The DNS servers of a whole server out of those of its adapters and its own, in order of use.</summary>
internal static class DnsServerOrder
{
    /// <summary>
    /// Adapters first, then what is set for all of them; a global lease is a copy of an adapter's and counts only where no adapter states servers. The policy
    /// "DNS servers" is supported on Windows XP Professional only (ADMX_DnsClient).
    /// </summary>
    public static Setting<ImmutableArray<string>> Windows(ImmutableArray<NetworkAdapter> adapters, ImmutableArray<Fact> global)
    {
        var parts = Parts(adapters);
        var hasOwn = parts.Exists(static part => part.HasValue);
        parts.Add(new Precedence(fact => fact.Origin switch
        {
            FactOrigin.Policy => Precedence.Powerless,
            FactOrigin.Static => 0,
            FactOrigin.Dhcp => hasOwn ? Precedence.Powerless : 2,
            _ => 1,
        }).List(global));
        return Join(parts, Unused(adapters));
    }

    /// <summary>The resolver's own file first, then what the adapters' configurations hand to it.</summary>
    public static Setting<ImmutableArray<string>> Unix(ImmutableArray<NetworkAdapter> adapters, ImmutableArray<Fact> global) =>
        Join([Precedence.None.List(global), .. Parts(adapters)], Unused(adapters));

    /// <summary>
    /// Windows NT knows one list: NameServer where it is filled, else the lease's, which may be a leftover where no adapter uses DHCP (KB Q169838), else
    /// what ipconfig shows.
    /// </summary>
    public static Setting<ImmutableArray<string>> WindowsNT4(ImmutableArray<NetworkAdapter> adapters, ImmutableArray<Fact> facts)
    {
        var usesLease = UsesDhcp(adapters) != false;
        return new Precedence(fact => fact.Origin switch
        {
            FactOrigin.Static or FactOrigin.Policy => 0,
            FactOrigin.Dhcp => usesLease ? 1 : Precedence.Powerless,
            FactOrigin.Unknown => 2,
            _ => 3,
        }).List(facts);
    }

    /// <summary>Null: no adapter in use says.</summary>
    private static bool? UsesDhcp(ImmutableArray<NetworkAdapter> adapters)
    {
        var settings = adapters.Where(static adapter => adapter.IsInUse && adapter.DhcpEnabled.IsCaptured).Select(static adapter => adapter.DhcpEnabled.Value).ToList();
        return settings.Count == 0 ? null : settings.Contains(true);
    }

    private static List<Setting<ImmutableArray<string>>> Parts(ImmutableArray<NetworkAdapter> adapters) =>
        [.. adapters.Where(static adapter => adapter.IsInUse).Select(static adapter => adapter.DnsServers)];

    private static IEnumerable<Fact> Unused(ImmutableArray<NetworkAdapter> adapters) =>
        adapters.Where(static adapter => !adapter.IsInUse).SelectMany(static adapter => adapter.DnsServers.Statements);

    /// <summary>Blank when every part that is captured is blank; not captured when none is.</summary>
    private static Setting<ImmutableArray<string>> Join(List<Setting<ImmutableArray<string>>> parts, IEnumerable<Fact> unused)
    {
        var effective = ImmutableArray.CreateRange(parts.SelectMany(static part => part.Effective).DistinctBy(static fact => fact.Value, StringComparer.OrdinalIgnoreCase));
        var statements = effective.Concat(parts.SelectMany(static part => part.Statements)).ToList();
        if (statements.Count == 0)
            return new([], hasValue: false, [], [], isContradicted: false);

        return new(
            ImmutableArray.CreateRange(effective, static fact => fact.Value),
            !effective.IsEmpty,
            effective,
            [.. statements.Concat(unused).Distinct(ReferenceEqualityComparer.Instance).Cast<Fact>()],
            parts.Exists(static part => part.IsContradicted));
    }
}
