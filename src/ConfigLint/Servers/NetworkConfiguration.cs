using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>The network settings in effect, with the operating system's precedence.</summary>
public sealed class NetworkConfiguration
{
    private readonly Server _server;

    internal NetworkConfiguration(Server server) => _server = server;

    /// <summary>The DNS host name, without a domain.</summary>
    /// <remarks>A NetBIOS name where no capture states a DNS name. <see cref="Setting{T}.Statements"/> keep what is written, domain included.</remarks>
    public Setting<string> HostName => field ??= DomainPrecedence.HostName.One(_server.AllFacts(FactKinds.HostName));

    /// <summary>NT 4.0: Domain, else DhcpDomain. Windows 2000 and later: the primary DNS suffix. Unix: <c>domain</c>/<c>search</c>, else the host name's own.</summary>
    /// <remarks>Windows 2000 and later: the Active Directory domain joined where no capture states the suffix.</remarks>
    public Setting<string> DnsDomain => field ??= FindDnsDomain();

    /// <summary>Windows 2000 and later: the policy's, else the stored one (<c>NV Domain</c>), else the one in force.</summary>
    /// <remarks>The stored one wins even when it is blank: it is what holds after a restart.</remarks>
    public Setting<string> PrimaryDnsSuffix => field ??= DomainPrecedence.PrimaryDnsSuffix.One(_server.AllFacts(FactKinds.PrimaryDnsSuffix));

    /// <summary>Global and all connected adapters, in order of use, no repeats.</summary>
    public Setting<ImmutableArray<string>> DnsServers => field ??= FindDnsServers();

    /// <summary>The global search list, in order.</summary>
    public Setting<ImmutableArray<string>> DnsSearchList => field ??= DomainPrecedence.DnsSearchList.List(GlobalSearch());

    /// <summary>The adapters, merged over captures.</summary>
    public ImmutableArray<NetworkAdapter> Adapters => Inventory.Adapters;

    private AdapterInventory Inventory => field ??= new(_server);

    private Setting<string> FindDnsDomain() => _server.OperatingSystem switch
    {
        OperatingSystemFamily.WindowsNT4 => DomainPrecedence.WindowsNT4.One(_server.AllFacts(FactKinds.DnsDomain)),
        OperatingSystemFamily.Unix => DomainPrecedence.Unix.One(UnixDomains()),
        _ => PrimaryDnsSuffix.IsCaptured ? PrimaryDnsSuffix : DomainPrecedence.WindowsNT4.One(_server.AllFacts(FactKinds.DnsDomain)),
    };

    private Setting<ImmutableArray<string>> FindDnsServers() => _server.OperatingSystem switch
    {
        OperatingSystemFamily.WindowsNT4 => DnsServerOrder.WindowsNT4(Adapters, _server.AllFacts(FactKinds.DnsServer)),
        OperatingSystemFamily.Unix => DnsServerOrder.Unix(Adapters, Inventory.Facts(FactKinds.DnsServer, adapter: null)),
        _ => DnsServerOrder.Windows(Adapters, Inventory.Facts(FactKinds.DnsServer, adapter: null)),
    };

    /// <summary>What Windows 10 shows under an adapter is that adapter's list.</summary>
    private ImmutableArray<Fact> GlobalSearch() => [.. _server.AllFacts(FactKinds.DnsSearch).Where(static fact => fact.Adapter is null)];

    /// <summary>The first suffix of a search list is the local domain (resolv.conf(5)); a bare host name says nothing of a domain.</summary>
    private ImmutableArray<Fact> UnixDomains()
    {
        var domains = _server.AllFacts(FactKinds.DnsDomain);
        return
        [
            .. domains.IsEmpty ? GlobalSearch().DistinctBy(static fact => fact.Location.Path, StringComparer.Ordinal) : domains,
            .. _server.AllFacts(FactKinds.HostName).Where(static fact => fact.Value.Contains('.', StringComparison.Ordinal)),
        ];
    }
}
