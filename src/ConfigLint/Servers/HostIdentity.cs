using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>What a server says of itself: DNS names, NetBIOS names, addresses. The one predicate for "is this the same host?".</summary>
public sealed record HostIdentity
{
    private const int NetBiosLength = 15;

    /// <summary>DNS host names, qualified where the domain is captured, in lower case.</summary>
    public ImmutableArray<string> DnsNames { get; init; } = [];

    /// <summary>NetBIOS names in upper case, at most 15 characters; on Windows 2000 and later the DNS host name's first label is one of them.</summary>
    public ImmutableArray<string> NetBiosNames { get; init; } = [];

    /// <summary>Addresses of adapters that take part in address rules.</summary>
    public ImmutableArray<string> Addresses { get; init; } = [];

    /// <summary>A name in common (policy 6: DNS with DNS, NetBIOS with NetBIOS), and addresses equal or captured in one only.</summary>
    public bool IsSameHost(HostIdentity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return HasNameInCommon(other) && (Addresses.IsEmpty || other.Addresses.IsEmpty || Addresses.Any(address => other.Addresses.Contains(address, StringComparer.Ordinal)));
    }

    internal static HostIdentity Of(Server server)
    {
        var names = server.Facts(FactKinds.HostName);
        var dnsNames = names.Where(static name => name.NameType == HostNameType.Dns).Select(static name => name.Value).Where(IsOwnName).ToList();
        var netBiosNames = names.Where(static name => name.NameType == HostNameType.NetBios).Select(static name => name.Value);
        if (server.OperatingSystem == OperatingSystemFamily.Windows)
            netBiosNames = netBiosNames.Concat(dnsNames.Select(static name => name.Split('.')[0]));

        return new()
        {
            DnsNames = [.. dnsNames.Select(name => Qualify(name, server)).Distinct(StringComparer.Ordinal)],
            NetBiosNames = [.. netBiosNames.Select(ToNetBiosName).Where(static name => name.Length > 0).Distinct(StringComparer.Ordinal)],
            Addresses = [.. AddressesOf(server).Select(NetworkAddress.ToHostAddress).OfType<string>().Distinct(StringComparer.Ordinal)],
        };
    }

    private bool HasNameInCommon(HostIdentity other) =>
        NetBiosNames.Any(name => other.NetBiosNames.Contains(name, StringComparer.Ordinal)) || DnsNames.Any(name => other.DnsNames.Any(otherName => IsSameName(name, otherName)));

    /// <summary>An unqualified name is the same as every name that begins with it.</summary>
    private static bool IsSameName(string left, string right)
    {
        if (left.Contains('.', StringComparison.Ordinal) == right.Contains('.', StringComparison.Ordinal))
            return string.Equals(left, right, StringComparison.Ordinal);

        var (bare, qualified) = left.Length < right.Length ? (left, right) : (right, left);
        return qualified.Length > bare.Length && qualified[bare.Length] == '.' && qualified.StartsWith(bare, StringComparison.Ordinal);
    }

    /// <summary>Every host is called <c>localhost</c> by itself (RFC 6761 §6.3), so the name tells none from another.</summary>
    internal static bool IsOwnName(string name) => name.Length > 0 && !string.Equals(name.Split('.')[0], "localhost", StringComparison.OrdinalIgnoreCase);

    private static string Qualify(string name, Server server)
    {
        var isQualified = name.AsSpan().TrimEnd('.').Contains('.');
        var domain = !isQualified && server.Network.DnsDomain is { HasValue: true } captured ? captured.Value.Trim().Trim('.') : "";
        return (domain.Length > 0 ? $"{name.TrimEnd('.')}.{domain}" : name.TrimEnd('.')).ToLowerInvariant();
    }

    private static string ToNetBiosName(string name)
    {
        var trimmed = name.AsSpan().Trim();
        return trimmed[..Math.Min(trimmed.Length, NetBiosLength)].ToString().ToUpperInvariant();
    }

    /// <summary>Also those that a capture gives to no adapter.</summary>
    private static IEnumerable<string> AddressesOf(Server server) =>
        server.Network.Adapters.Where(static adapter => adapter.IsInUse).SelectMany(static adapter => adapter.Addresses.Value)
            .Concat(server.AllFacts(FactKinds.IPAddress).Where(static fact => fact.Adapter is null).Select(static fact => fact.Value));
}
