namespace ConfigLint;

/// <summary>Which statement of an adapter's setting is in effect. A lease counts only where the adapter does not say that it uses none.</summary>
/// <param name="usesDhcp">Null: not captured.</param>
internal sealed class AdapterPrecedence(bool? usesDhcp)
{
    /// <summary>DNS servers and suffix: what is set by hand wins over the lease, which may be a leftover (KB Q169838).</summary>
    public Precedence Names => new(fact => fact.Origin switch
    {
        FactOrigin.Policy => 0,
        FactOrigin.Static => 1,
        FactOrigin.Dhcp => usesDhcp == false ? Precedence.Powerless : 2,
        FactOrigin.Unknown => 3,
        _ => 4,
    });

    /// <summary>Gateways: the same; an address of zeros is none.</summary>
    public Precedence Gateways => new(Names.RankOf) { Speaks = IsAddress };

    /// <summary>Addresses: the lease's on a DHCP client, whose own ones are zeros or leftovers, else those set by hand.</summary>
    public Precedence Addresses => new(fact => (fact.Origin, usesDhcp) switch
    {
        (FactOrigin.Static, true) or (FactOrigin.Dhcp, false) => Precedence.Powerless,
        (FactOrigin.Static, _) or (FactOrigin.Dhcp, true) => 0,
        (FactOrigin.Dhcp, null) => 1,
        (FactOrigin.Unknown or FactOrigin.Policy, _) => 2,
        _ => 3,
    })
    {
        Speaks = IsAddress,
    };

    private static bool IsAddress(string text) => text.Length > 0 && !string.Equals(text, NetworkAddress.None, StringComparison.Ordinal);
}
