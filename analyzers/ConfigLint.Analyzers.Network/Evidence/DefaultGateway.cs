namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>The default gateways of adapters beside one another.</summary>
internal static class DefaultGateway
{
    private const string Interfaces = @"SYSTEM\CurrentControlSet\Services\Tcpip\Parameters\Interfaces\";

    /// <summary>The first one of a family; null: none, or captures contradict each other.</summary>
    public static Fact? Of(NetworkAdapter adapter, bool isIPv4)
    {
        if (adapter.Gateways is not { HasValue: true, IsContradicted: false } gateways)
            return null;

        foreach (var gateway in gateways.Effective)
        {
            if (HostAddress.TryParse(gateway.Value) is { WhyNoServer: null } address && address.IsIPv4 == isIPv4)
                return gateway;
        }

        return null;
    }

    /// <summary>Both have one, in one capture (adapters of two captures may be one that could not be merged), and no captured metric ranks them.</summary>
    public static bool Compete(Server server, NetworkAdapter first, NetworkAdapter second, bool isIPv4) =>
        Of(first, isIPv4) is not null && Of(second, isIPv4) is not null && AreShownTogether(first, second) && !(isIPv4 && AreRanked(server.Registry, first, second));

    private static bool AreShownTogether(NetworkAdapter first, NetworkAdapter second)
    {
        foreach (var left in first.Gateways.Statements)
        {
            foreach (var right in second.Gateways.Statements)
            {
                if (!left.IsBlank && !right.IsBlank && string.Equals(left.Location.Path, right.Location.Path, StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Windows 2000 and later: a metric of the interface, and one of each gateway; the lowest sum is taken.</summary>
    private static bool AreRanked(RegistryView registry, NetworkAdapter first, NetworkAdapter second) =>
        first.Id is { } left && second.Id is { } right
        && (IsRanked(registry.GetNumber(new(Interfaces + left), "InterfaceMetric"), registry.GetNumber(new(Interfaces + right), "InterfaceMetric"))
            || IsRanked(registry.GetStrings(new(Interfaces + left), "DefaultGatewayMetric"), registry.GetStrings(new(Interfaces + right), "DefaultGatewayMetric")));

    private static bool IsRanked<T>(Setting<T> first, Setting<T> second) =>
        first.HasValue && second.HasValue && !string.Equals(first.Effective[0].Value, second.Effective[0].Value, StringComparison.Ordinal);
}
