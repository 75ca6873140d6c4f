namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>Servers whose addresses come from DHCP.</summary>
internal static class DhcpClient
{
    private static readonly Version AfterWindows2000 = new(5, 1);

    /// <summary>Connected to a network, with an address as far as captured, and not already reported for having none of a network (NET1009).</summary>
    public static bool TakesPart(Server server, NetworkAdapter adapter)
    {
        if (adapter is not { IsConnected: not false, IsRemoteAccess: false } || SharedAddresses.IsLoopbackAdapter(adapter))
            return false;

        return !adapter.Addresses.IsCaptured || (AddressedAdapters.Find(server, adapter) is { } addressed && !LinkLocalOnly.IsReported(server, addressed));
    }

    /// <summary>As a message calls it; null: none is captured. KB Q170771 is about the clusters of Windows NT 4.0 and 2000.</summary>
    public static string? RoleNeedingStaticAddress(Server server) =>
        ServerRole.IsMailServer(server) ? "mail server"
        : IsOfOldClusters(server) && ServerRole.IsClusterNode(server) ? "cluster node"
        : null;

    private static bool IsOfOldClusters(Server server) =>
        server.OperatingSystem == OperatingSystemFamily.WindowsNT4
        || (server.OperatingSystem == OperatingSystemFamily.Windows && server.OperatingSystemVersion is { } version && version < AfterWindows2000);
}
