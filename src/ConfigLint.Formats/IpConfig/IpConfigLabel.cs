namespace ConfigLint.Formats.IpConfig;

/// <summary>What a label of ipconfig means, whatever its spelling.</summary>
internal enum IpConfigLabel
{
    Unknown,
    HostName,
    PrimaryDnsSuffix,
    DnsSuffixSearchList,
    ConnectionDnsSuffix,
    Description,
    MediaState,
    DhcpEnabled,
    Address,
    SubnetMask,
    DefaultGateway,
    DnsServers,
    WinsServer,
}
