using System.Buffers.Binary;
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
        text.AsSpan().IndexOfAny('[', '/') < 0 && IPAddress.TryParse(text, out var address) && (address.AddressFamily != AddressFamily.InterNetwork || IsCanonical(address, text))
            ? new(address)
            : null;

    /// <summary>Why no server can have it (RFC 1122 §3.2.1.3, RFC 4291 §2.5.2, §2.7); null: one can.</summary>
    public string? WhyNoServer =>
        Address.Equals(IPAddress.Any) || Address.Equals(IPAddress.IPv6Any) ? "no host's address"
        : Address.Equals(IPAddress.Broadcast) ? "the broadcast address"
        : Address.IsIPv6Multicast || (IsIPv4 && Multicast.Contains(Address)) ? "a multicast address"
        : null;

    /// <summary>What hosts choose themselves (RFC 3927).</summary>
    public bool IsIPv4LinkLocal => IsIPv4 && LinkLocal.Contains(Address);

    /// <summary>Of an IPv4 mask; null: one with holes.</summary>
    public static int? PrefixLength(HostAddress mask)
    {
        var bits = mask.Bits;
        var length = BitOperations.LeadingZeroCount(~bits);
        return BitOperations.PopCount(bits) == length ? length : null;
    }

    /// <summary>Which of the two addresses of a subnet that are no host's an IPv4 address is; null: neither, as in a subnet of two addresses (RFC 3021) or one.</summary>
    public string? WhyNoHost(int prefix)
    {
        if (prefix is <= 0 or > 30)
            return null;

        var hostBits = uint.MaxValue >> prefix;
        var host = Bits & hostBits;
        return host == 0 ? "network" : host == hostBits ? "broadcast" : null;
    }

    /// <summary>Same family, and the same network bits.</summary>
    public bool IsInNetworkOf(HostAddress other, int prefix)
    {
        Span<byte> left = stackalloc byte[16];
        Span<byte> right = stackalloc byte[16];
        if (!Address.TryWriteBytes(left, out var length) || !other.Address.TryWriteBytes(right, out var otherLength) || length != otherLength)
            return false;

        var whole = prefix / 8;
        var rest = prefix % 8;
        return left[..whole].SequenceEqual(right[..whole]) && (rest == 0 || (left[whole] ^ right[whole]) >> (8 - rest) == 0);
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

    private uint Bits
    {
        get
        {
            Span<byte> bytes = stackalloc byte[4];
            return Address.TryWriteBytes(bytes, out _) ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : 0;
        }
    }

    private static bool IsCanonical(IPAddress address, string text)
    {
        Span<char> canonical = stackalloc char[15];
        return address.TryFormat(canonical, out var length) && canonical[..length].SequenceEqual(text);
    }
}
