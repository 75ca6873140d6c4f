using System.Collections.Immutable;

namespace ConfigLint.Formats.PowerShell;

/// <summary>What the objects state, by kind.</summary>
internal static class PowerShellFacts
{
    private static readonly Dictionary<FactKind, Action<ObjectFacts>> Projections = new()
    {
        [FactKinds.OperatingSystem] = ComputerFacts.AddOperatingSystem,
        [FactKinds.HostName] = ComputerFacts.AddHostName,
        [FactKinds.DnsDomain] = ComputerFacts.AddDomain,
        [FactKinds.PrimaryDnsSuffix] = ComputerFacts.AddPrimarySuffix,
        [FactKinds.DomainMembership] = ComputerFacts.AddMembership,
        [FactKinds.Adapter] = AdapterFacts.AddAdapter,
        [FactKinds.IPAddress] = AddressFacts.AddAddresses,
        [FactKinds.SubnetMask] = AddressFacts.AddMasks,
        [FactKinds.Gateway] = AddressFacts.AddGateways,
        [FactKinds.DhcpEnabled] = AdapterFacts.AddDhcp,
        [FactKinds.ConnectionDnsSuffix] = AdapterFacts.AddSuffix,
        [FactKinds.WinsServer] = AdapterFacts.AddWinsServers,
        [FactKinds.Service] = ServiceFacts.Add,
        [FactKinds.Event] = EventFacts.Add,
    };

    public static ImmutableArray<FactKind> Provides { get; } = [.. Projections.Keys, FactKinds.DnsServer, FactKinds.DnsSearch];

    public static void Project(PowerShellJsonDocument document, FactKind kind, FactSink facts)
    {
        if (kind == FactKinds.DnsServer)
            DnsServerFacts.Add(document, facts);
        else if (kind == FactKinds.DnsSearch)
            SearchListFacts.Add(document, facts);
        else if (Projections.TryGetValue(kind, out var add))
            AddEach(document, facts, add);
    }

    private static void AddEach(PowerShellJsonDocument document, FactSink facts, Action<ObjectFacts> add)
    {
        for (var i = 0; i < document.Objects.Length; i++)
        {
            if (!document.Repeats.IsSuperseded(i))
                add(new(document, document.Objects[i], facts));
        }
    }
}
