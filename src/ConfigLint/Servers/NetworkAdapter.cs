using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>
/// One adapter, merged over captures by id, else friendly name, else an IPv4 address in common; what cannot be merged stays two and is
/// marked by <see cref="Source"/>.
/// </summary>
public sealed class NetworkAdapter
{
    private readonly AdapterInventory _inventory;
    private readonly ImmutableArray<AdapterSighting> _sightings;

    internal NetworkAdapter(AdapterInventory inventory, ImmutableArray<AdapterSighting> sightings) => (_inventory, _sightings) = (inventory, sightings);

    /// <summary>The friendly name; the id where no capture states one.</summary>
    public string Name => First(static sighting => sighting.Name) ?? Id ?? "";

    /// <summary>Its <c>{GUID}</c> or device name; null: not captured.</summary>
    public string? Id => First(static sighting => sighting.Id);

    /// <summary>The hardware's name; null: not captured.</summary>
    public string? Description => Facts.Select(static fact => fact.Description).FirstOrDefault(static text => text is not null);

    /// <summary>False: the media is disconnected; null: not captured.</summary>
    public bool? IsConnected => Facts.Select(static fact => fact.IsConnected).FirstOrDefault(static connected => connected is not null);

    /// <summary>A RAS pseudo adapter: no part in address rules.</summary>
    public bool IsRemoteAccess => Facts.Any(static fact => fact.IsRemoteAccess);

    /// <summary>The one capture that shows it; null when several do.</summary>
    public string? Source => _sightings.All(sighting => string.Equals(sighting.Path, _sightings[0].Path, StringComparison.Ordinal)) ? _sightings[0].Path : null;

    /// <summary>Whether it gets its address from DHCP.</summary>
    public Setting<bool> DhcpEnabled =>
        field ??= Precedence.None.One(FactsOf(FactKinds.DhcpEnabled), static text => string.Equals(text, "true", StringComparison.OrdinalIgnoreCase));

    /// <summary>Its own DNS suffix.</summary>
    public Setting<string> ConnectionDnsSuffix => field ??= Ranks.Names.One(FactsOf(FactKinds.ConnectionDnsSuffix));

    /// <summary>IPv4 and IPv6 addresses.</summary>
    public Setting<ImmutableArray<string>> Addresses => field ??= Ranks.Addresses.List(FactsOf(FactKinds.IPAddress));

    /// <summary>Parallel to the IPv4 addresses.</summary>
    public Setting<ImmutableArray<string>> SubnetMasks => field ??= SubnetMaskPairing.Of(Addresses, FactsOf(FactKinds.SubnetMask), Ranks.Addresses);

    /// <summary>Default gateways.</summary>
    public Setting<ImmutableArray<string>> Gateways => field ??= Ranks.Gateways.List(FactsOf(FactKinds.Gateway));

    /// <summary>Its own DNS servers, in order of use.</summary>
    public Setting<ImmutableArray<string>> DnsServers => field ??= Ranks.Names.List(FactsOf(FactKinds.DnsServer));

    /// <summary>RAS pseudo adapters and disconnected ones take no part in anything that is about addresses.</summary>
    internal bool IsInUse => !IsRemoteAccess && IsConnected != false;

    private AdapterPrecedence Ranks => field ??= new(DhcpEnabled.HasValue ? DhcpEnabled.Value : null);

    private IEnumerable<AdapterFact> Facts => _sightings.SelectMany(static sighting => sighting.Facts);

    private ImmutableArray<Fact> FactsOf(FactKind kind) => _inventory.Facts(kind, this);

    private string? First(Func<AdapterSighting, string?> text) => _sightings.Select(text).FirstOrDefault(static value => value is not null);
}
