using System.Globalization;
using System.Net;

namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>An item of <c>mynetworks</c> (postconf(5), Postfix's cidr_match).</summary>
internal static class TrustedNetwork
{
    /// <summary>No provider or company has a larger IPv4 network than a /8.</summary>
    private const int LargestIPv4 = 7;

    /// <summary>Registries hand out nothing larger than a /16 or so.</summary>
    private const int LargestIPv6 = 15;

    private const int FirstMulticast = 224;

    /// <summary>2000::/3: what is in use as public addresses.</summary>
    private const int PublicIPv6 = 0x20;
    private const int PublicIPv6Length = 3;

    /// <summary>Whether it covers so much that it must be the Internet. Exclusions, files and tables are not; nor is what Postfix cannot read.</summary>
    public static bool AdmitsInternet(ReadOnlySpan<char> item)
    {
        // An IPv6 address outside of brackets is taken for a table's name.
        if (item is ['[', ..])
            item = item[1..];
        else if (item.Contains(':'))
            return false;

        // [address]/length, or [address/length].
        Span<char> plain = stackalloc char[64];
        var length = 0;
        foreach (var c in item)
        {
            if (c == ']')
                continue;
            if (length == plain.Length)
                return false;
            plain[length++] = c;
        }

        ReadOnlySpan<char> network = plain[..length];
        return network.IndexOf('/') is > 0 and var slash && Covers(network[..slash], network[(slash + 1)..]);
    }

    private static bool Covers(ReadOnlySpan<char> address, ReadOnlySpan<char> prefix)
    {
        if (!int.TryParse(prefix, NumberStyles.None, CultureInfo.InvariantCulture, out var bits) || !IsWritten(address) || !IPAddress.TryParse(address, out var parsed))
            return false;

        Span<byte> bytes = stackalloc byte[16];
        if (!parsed.TryWriteBytes(bytes, out var count) || !IsNetwork(bytes[..count], bits))
            return false;

        if (count == 4)
            return bits <= LargestIPv4 && bytes[0] < FirstMulticast;

        var common = 8 - Math.Min(bits, PublicIPv6Length);
        return bits <= LargestIPv6 && bytes[0] >> common == PublicIPv6 >> common;
    }

    /// <summary>As inet_pton takes it: the runtime also reads <c>0</c> as an address.</summary>
    private static bool IsWritten(ReadOnlySpan<char> address) => address.Contains(':') ? !address.ContainsAny("%[]") : address.Count('.') == 3;

    /// <summary>Postfix refuses an address with bits behind the prefix.</summary>
    private static bool IsNetwork(ReadOnlySpan<byte> address, int bits)
    {
        if (bits > 8 * address.Length)
            return false;

        for (var i = 0; i < address.Length; i++)
        {
            var own = Math.Clamp(bits - 8 * i, 0, 8);
            if ((address[i] & (0xFF >> own)) != 0)
                return false;
        }

        return true;
    }
}
