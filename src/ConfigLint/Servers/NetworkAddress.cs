using System.Net;
using System.Net.Sockets;

namespace ConfigLint;

/// <summary>Addresses as captures write them.</summary>
internal static class NetworkAddress
{
    /// <summary>"0.0.0.0": what Windows writes where there is none (a DHCP client's static address, a RAS adapter's).</summary>
    public const string None = "0.0.0.0";

    /// <summary>An IPv4 address that only one host of a network has.</summary>
    public static bool IsHostIPv4(string text) => !text.Contains(':', StringComparison.Ordinal) && ToHostAddress(text) is not null;

    /// <summary>In canonical form; null for what every host has or may have: unspecified, loopback, link-local (RFC 3927, RFC 4291 §2.5.6).</summary>
    public static string? ToHostAddress(string text)
    {
        if (!TryParse(text, out var address) || IPAddress.IsLoopback(address) || address.IsIPv6LinkLocal)
            return null;

        var isOfOneHost = address.AddressFamily == AddressFamily.InterNetworkV6
            ? !address.Equals(IPAddress.IPv6Any)
            : !address.Equals(IPAddress.Any) && !text.StartsWith("169.254.", StringComparison.Ordinal);
        return isOfOneHost ? address.ToString() : null;
    }

    /// <summary>The dotted mask of a prefix length; null: it is no IPv4 prefix.</summary>
    public static string? ToMask(int prefixLength)
    {
        if (prefixLength is < 0 or > 32)
            return null;

        var bits = prefixLength == 0 ? 0u : uint.MaxValue << (32 - prefixLength);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{bits >> 24}.{(bits >> 16) & 255}.{(bits >> 8) & 255}.{bits & 255}");
    }

    /// <summary>In the usual forms; masked addresses ("192.168.25.###") and short ones ("10.1") are none.</summary>
    private static bool TryParse(string text, out IPAddress address)
    {
        address = IPAddress.None;
        if ((!text.Contains(':', StringComparison.Ordinal) && text.AsSpan().Count('.') != 3) || !IPAddress.TryParse(text, out var parsed))
            return false;

        address = parsed;
        return true;
    }
}
