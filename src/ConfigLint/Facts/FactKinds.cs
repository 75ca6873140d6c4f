namespace ConfigLint;

/// <summary>The built-in kinds. New ones may be added in a minor version.</summary>
public static class FactKinds
{
    /// <summary>A name that the server gives itself.</summary>
    public static FactKind<HostNameFact> HostName { get; } = new("hostName");

    /// <summary>The DNS domain of Windows NT's TCP/IP or of a Unix host, or the Active Directory domain joined.</summary>
    public static FactKind<Fact> DnsDomain { get; } = new("dnsDomain");

    /// <summary>The primary DNS suffix of Windows 2000 and later.</summary>
    public static FactKind<Fact> PrimaryDnsSuffix { get; } = new("primaryDnsSuffix");

    /// <summary>The connection-specific DNS suffix of an adapter.</summary>
    public static FactKind<Fact> ConnectionDnsSuffix { get; } = new("connectionDnsSuffix");

    /// <summary>A DNS server; one fact for each.</summary>
    public static FactKind<Fact> DnsServer { get; } = new("dnsServer");

    /// <summary>A suffix of the global search list; one fact for each.</summary>
    public static FactKind<Fact> DnsSearch { get; } = new("dnsSearch");

    /// <summary>A WINS server; one fact for each.</summary>
    public static FactKind<Fact> WinsServer { get; } = new("winsServer");

    /// <summary>A network adapter.</summary>
    public static FactKind<AdapterFact> Adapter { get; } = new("adapter");

    /// <summary>An address of an adapter.</summary>
    public static FactKind<IPAddressFact> IPAddress { get; } = new("ipAddress");

    /// <summary>An IPv4 subnet mask, in the order of the adapter's IPv4 addresses.</summary>
    public static FactKind<Fact> SubnetMask { get; } = new("subnetMask");

    /// <summary>A default gateway of an adapter.</summary>
    public static FactKind<Fact> Gateway { get; } = new("gateway");

    /// <summary>Whether an adapter gets its address from DHCP.</summary>
    public static FactKind<Fact> DhcpEnabled { get; } = new("dhcpEnabled");

    /// <summary>A service.</summary>
    public static FactKind<ServiceFact> Service { get; } = new("service");

    /// <summary>An event log record.</summary>
    public static FactKind<EventFact> Event { get; } = new("event");

    /// <summary>
    /// A product, version or family as stated ("4.0", "Windows NT", "Windows 2000"), or, of origin derived, the family that a heading or a registry's layout
    /// proves ("Windows NT", "Windows", "Unix").
    /// </summary>
    public static FactKind<Fact> OperatingSystem { get; } = new("operatingSystem");

    /// <summary>The domain joined; "" in a workgroup.</summary>
    public static FactKind<Fact> DomainMembership { get; } = new("domainMembership");

    /// <summary>A setting of a mail system.</summary>
    public static FactKind<MailSettingFact> MailSetting { get; } = new("mailSetting");

    /// <summary>A line of a <c>hosts</c> file.</summary>
    public static FactKind<HostsEntryFact> HostsEntry { get; } = new("hostsEntry");
}
