using System.Collections.Immutable;

namespace ConfigLint.Formats.Registry;

/// <summary>What registry captures state, by kind.</summary>
internal static class RegistryFacts
{
    private static readonly Dictionary<FactKind, Action<RegistryCaptureDocument, FactSink>> Projections = new()
    {
        [FactKinds.HostName] = HostNameValues.Project,
        [FactKinds.DnsDomain] = DnsDomainValues.ProjectDomain,
        [FactKinds.PrimaryDnsSuffix] = DnsDomainValues.ProjectPrimarySuffix,
        [FactKinds.ConnectionDnsSuffix] = DnsDomainValues.ProjectConnectionSuffixes,
        [FactKinds.DnsServer] = DnsServerValues.ProjectServers,
        [FactKinds.DnsSearch] = DnsServerValues.ProjectSearchList,
        [FactKinds.WinsServer] = WinsServerValues.Project,
        [FactKinds.Adapter] = AdapterValues.ProjectAdapters,
        [FactKinds.IPAddress] = AdapterValues.ProjectAddresses,
        [FactKinds.SubnetMask] = AdapterValues.ProjectMasks,
        [FactKinds.Gateway] = AdapterValues.ProjectGateways,
        [FactKinds.DhcpEnabled] = AdapterValues.ProjectDhcpEnabled,
        [FactKinds.Service] = ServiceKeys.Project,
        [FactKinds.OperatingSystem] = OperatingSystemValues.Project,
        [RegistryFactKinds.RegistryKey] = RawValues.ProjectKeys,
        [RegistryFactKinds.RegistryValue] = RawValues.ProjectValues,
    };

    public static ImmutableArray<FactKind> Provides { get; } = [.. Projections.Keys];

    public static void Project(RegistryCaptureDocument document, FactKind kind, FactSink facts)
    {
        if (Projections.TryGetValue(kind, out var project))
            project(document, facts);
    }
}
