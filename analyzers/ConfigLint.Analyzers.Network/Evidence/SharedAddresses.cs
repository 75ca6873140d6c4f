using System.Collections.Immutable;

namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>Addresses that a server's own captures show to be held by several on purpose.</summary>
internal sealed class SharedAddresses
{
    private static readonly RegistryKey LoadBalancing = new(@"SYSTEM\CurrentControlSet\Services\WLBS\Parameters");
    private static readonly RegistryKey LoadBalancingInterfaces = new(@"SYSTEM\CurrentControlSet\Services\WLBS\Parameters\Interface");

    private readonly bool _areAll;
    private readonly ImmutableArray<string> _addresses;

    private SharedAddresses(bool areAll, ImmutableArray<string> addresses) => (_areAll, _addresses) = (areAll, addresses);

    /// <summary>Virtual addresses of a cluster move from node to node; which of a node's addresses they are, the service does not tell.</summary>
    public static SharedAddresses Of(Server server) => new(ServerRole.IsClusterNode(server), [.. LoadBalanced(server.Registry)]);

    public bool Contains(string address) => _areAll || _addresses.Contains(address, StringComparer.Ordinal);

    /// <summary>Behind a balancer with direct server return, every server has the virtual address on a loopback adapter; anycast stands on Unix's <c>lo</c>.</summary>
    public static bool IsLoopbackAdapter(NetworkAdapter adapter) =>
        string.Equals(adapter.Name, "lo", StringComparison.Ordinal)
        || adapter.Name.Contains("loopback", StringComparison.OrdinalIgnoreCase)
        || adapter.Description?.Contains("loopback", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary><c>ClusterIPAddress</c> of the Windows Load Balancing Service (KB Q193601); later versions keep one for each interface.</summary>
    private static IEnumerable<string> LoadBalanced(RegistryView registry) =>
        registry.SubKeyNames(LoadBalancingInterfaces)
            .Select(name => new RegistryKey($@"{LoadBalancingInterfaces.Id}\{name}"))
            .Prepend(LoadBalancing)
            .Select(key => registry.GetString(key, "ClusterIPAddress"))
            .Where(address => address.HasValue)
            .Select(address => address.Value!);
}
