using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>A server's adapters, merged over its captures, and which fact belongs to which.</summary>
internal sealed class AdapterInventory
{
    private static readonly ImmutableArray<FactKind> SettingKinds =
    [
        FactKinds.IPAddress, FactKinds.SubnetMask, FactKinds.Gateway, FactKinds.DhcpEnabled, FactKinds.DnsServer, FactKinds.ConnectionDnsSuffix,
    ];

    private readonly Server _server;
    private readonly List<AdapterSighting> _sightings = [];
    private readonly Dictionary<(string Path, string Name), int> _sightingByName = [];
    private readonly NetworkAdapter[] _adapterBySighting;
    private readonly Dictionary<FactKind, ILookup<NetworkAdapter?, Fact>> _facts = [];

    public AdapterInventory(Server server)
    {
        _server = server;
        See();

        _adapterBySighting = new NetworkAdapter[_sightings.Count];
        Adapters = [.. new AdapterMerge(_sightings).Groups().Select(Create)];
    }

    /// <summary>In the order in which the captures, by path, first show them.</summary>
    public ImmutableArray<NetworkAdapter> Adapters { get; }

    /// <summary>Facts of one adapter, by path and position; null: those that belong to no adapter.</summary>
    public ImmutableArray<Fact> Facts(FactKind kind, NetworkAdapter? adapter)
    {
        if (!_facts.TryGetValue(kind, out var lookup))
            _facts.Add(kind, lookup = _server.AllFacts(kind).ToLookup(Owner));

        return [.. lookup[adapter]];
    }

    private NetworkAdapter? Owner(Fact fact) =>
        fact.Adapter is { } name && _sightingByName.TryGetValue(Key(fact.Location.Path, name), out var index) ? _adapterBySighting[index] : null;

    private NetworkAdapter Create(ImmutableArray<int> sightings)
    {
        var adapter = new NetworkAdapter(this, [.. sightings.Select(index => _sightings[index])]);
        foreach (var index in sightings)
            _adapterBySighting[index] = adapter;

        return adapter;
    }

    /// <summary>Adapter facts first: they say which name and which id are one adapter.</summary>
    private void See()
    {
        foreach (var fact in _server.AllFacts(FactKinds.Adapter).OfType<AdapterFact>())
            See(fact.Location.Path, fact.Id ?? fact.Value, fact.Value).Add(fact);

        foreach (var kind in SettingKinds)
        {
            foreach (var fact in _server.AllFacts(kind))
            {
                if (fact.Adapter is not { } name)
                    continue;

                var sighting = See(fact.Location.Path, name, name);
                sighting.AddName(name);
                if (kind == FactKinds.IPAddress && NetworkAddress.IsHostIPv4(fact.Value))
                    sighting.Addresses.Add(fact.Value);
            }
        }
    }

    /// <summary>Found by its first name; the second one is another name of the same adapter unless the capture has two adapters of that name.</summary>
    private AdapterSighting See(string path, string name, string otherName)
    {
        if (!_sightingByName.TryGetValue(Key(path, name), out var index))
        {
            index = _sightings.Count;
            _sightings.Add(new(path));
            _sightingByName.Add(Key(path, name), index);
        }

        _sightingByName.TryAdd(Key(path, otherName), index);
        return _sightings[index];
    }

    private static (string Path, string Name) Key(string path, string name) => (path, AdapterName.Normalize(name));
}
