using System.Globalization;

namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>Where a default gateway stands, seen from its adapter.</summary>
internal static class GatewayPlace
{
    /// <summary>Proven outside: every address of its family has a known subnet, shown by the gateway's own capture, and none of them holds it.</summary>
    public static bool IsOutside(AddressedAdapter adapter, Fact gateway)
    {
        // A gateway on the link itself has no address, or one that every link has (RFC 4861).
        if (HostAddress.TryParse(gateway.Value) is not { WhyNoServer: null, Address.IsIPv6LinkLocal: false } place || MayComeWithRoutes(adapter.Adapter, gateway))
            return false;

        var hasSubnet = false;
        foreach (var address in adapter.Addresses)
        {
            if (address.Address.IsIPv4 != place.IsIPv4 || address.Address.Address.IsIPv6LinkLocal)
                continue;

            // The own address is the gateway of RAS (KB Q121619); a host route leads to its gateway by another route.
            if (address.Prefix == HostAddress.NoPrefix || address.IsHostRoute || address.Address == place || place.IsInNetworkOf(address.Address, address.Prefix))
                return false;

            hasSubnet = true;
        }

        return hasSubnet && adapter.IsShownWith(gateway);
    }

    /// <summary>The subnets of the gateway's family, for messages.</summary>
    public static string Subnets(AddressedAdapter adapter, Fact gateway)
    {
        var isIPv4 = !gateway.Value.Contains(':', StringComparison.Ordinal);
        return string.Join(", ", adapter.Addresses
            .Where(a => a.Address.IsIPv4 == isIPv4 && !a.Address.Address.IsIPv6LinkLocal)
            .Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Address.Network(a.Prefix)}/{a.Prefix}"))
            .Distinct(StringComparer.Ordinal));
    }

    /// <summary>DHCP may send, with a gateway, the route to it (RFC 3442), and no capture shows that.</summary>
    private static bool MayComeWithRoutes(NetworkAdapter adapter, Fact gateway) =>
        gateway.Origin == FactOrigin.Dhcp || (gateway.Origin != FactOrigin.Static && adapter.DhcpEnabled is { HasValue: true, Value: true });
}
