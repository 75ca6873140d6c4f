using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>What a server says of itself: DNS names, NetBIOS names, addresses. The one predicate for "is this the same host?".</summary>
public sealed record HostIdentity
{
    /// <summary>DNS host names, qualified where the domain is captured, in lower case.</summary>
    public ImmutableArray<string> DnsNames { get; init; } = [];

    /// <summary>NetBIOS names in upper case, at most 15 characters; on Windows 2000 and later the DNS host name's first label is one of them.</summary>
    public ImmutableArray<string> NetBiosNames { get; init; } = [];

    /// <summary>Addresses of adapters that take part in address rules.</summary>
    public ImmutableArray<string> Addresses { get; init; } = [];

    /// <summary>A name in common (policy 6: DNS with DNS, NetBIOS with NetBIOS), and addresses equal or captured in one only.</summary>
    public bool IsSameHost(HostIdentity other) => throw new NotImplementedException();

    internal static HostIdentity Of(Server server) => throw new NotImplementedException();
}
