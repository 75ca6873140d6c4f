using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Numerics;

namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>An address of a host.</summary>
internal readonly record struct HostAddress(IPAddress Address)
{
    /// <summary>Not captured.</summary>
    public const int NoPrefix = -1;

    /// <summary>Docker's bridge, libvirt's bridge, VirtualBox's NAT: every host that runs them has the same.</summary>
    private static readonly string[] WellKnown = ["172.17.0.1", "192.168.122.1", "10.0.2.15"];

    private static readonly IPNetwork LinkLocal = new(new IPAddress([169, 254, 0, 0]), 16);
    private static readonly IPNetwork ThisNetwork = new(new IPAddress([0, 0, 0, 0]), 8);
    private static readonly IPNetwork Multicast = new(new IPAddress([224, 0, 0, 0]), 4);
    private static readonly IPNetwork MulticastAndReserved = new(new IPAddress([224, 0, 0, 0]), 3);

    public bool IsIPv4 => Address.AddressFamily == AddressFamily.InterNetwork;

    /// <summary>IPv6 has many spellings of one address.</summary>
    public string Text => Address.ToString();

    /// <summary>Null: no address, or one in a spelling that two programs read differently (<c>10.1</c>, <c>010.0.0.1</c>, <c>[::1]</c>, <c>::1/64</c>).</summary>
    public static HostAddress? TryParse(string text) =>
        text.AsSpan().IndexOfAny('[', '/') < 0 && IPAddress.TryParse(text, out var address)
        && (address.AddressFamily != AddressFamily.InterNetwork || string.Equals(address.ToString(), text, StringComparison.Ordinal))
            ? new(address)
            : null;

    /// <summary>Why no server can have it (RFC 1122 §3.2.1.3, RFC 4291 §2.5.2, §2.7); null: one can.</summary>
    public string? WhyNoServer =>
        Address.Equals(IPAddress.Any) || Address.Equals(IPAddress.IPv6Any) ? "no host's address"
        : Address.Equals(IPAddress.Broadcast) ? "the broadcast address"
        : Address.IsIPv6Multicast || (IsIPv4 && Multicast.Contains(Address)) ? "a multicast address"
        : null;

    /// <summary>Null: no mask, or one with holes.</summary>
    public static int? PrefixLength(string? mask)
    {
        if (mask is null || TryParse(mask) is not { IsIPv4: true, Address: var parsed })
            return null;

        var bits = uint.Parse(Convert.ToHexString(parsed.GetAddressBytes()), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var length = BitOperations.LeadingZeroCount(~bits);
        return BitOperations.PopCount(bits) == length ? length : null;
    }

    /// <summary>Meant for one host: neither loopback, link-local, multicast nor well known, and no host route, as anycast and virtual addresses are.</summary>
    public bool IsOwn(int prefix) =>
        prefix != (IsIPv4 ? 32 : 128)
        && !IPAddress.IsLoopback(Address)
        && !WellKnown.Contains(Text, StringComparer.Ordinal)
        && (IsIPv4
            ? !LinkLocal.Contains(Address) && !ThisNetwork.Contains(Address) && !MulticastAndReserved.Contains(Address)
            : Address is { IsIPv6LinkLocal: false, IsIPv6Multicast: false } && !Address.Equals(IPAddress.IPv6Any));

    /// <summary>The address with all host bits off.</summary>
    public IPAddress Network(int prefix)
    {
        var bytes = Address.GetAddressBytes();
        for (var bit = prefix; bit < bytes.Length * 8; bit++)
            bytes[bit / 8] &= (byte)~(0x80 >> (bit % 8));

        return new(bytes);
    }
}
