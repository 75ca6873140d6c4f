namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>An adapter whose only addresses are those that hosts choose themselves for lack of any other (RFC 3927, RFC 4862 §5.3).</summary>
internal static class LinkLocalOnly
{
    /// <summary>Adapters that are meant to have nothing else: the failover cluster's own, and the USB network between a server and its management controller.</summary>
    private static readonly string[] ByDesign =
        ["Failover Cluster Virtual", "Remote NDIS", "USB NDIS", "RNDIS", "iDRAC", "iLO Virtual", "XClarity", "XCC", "Virtual NIC USB"];

    /// <summary>Whether NET1009 reports the adapter. Windows NT takes no such address by itself: one that it has is an operator's.</summary>
    public static bool IsReported(Server server, AddressedAdapter adapter) =>
        Find(adapter) is not null && server.OperatingSystem is OperatingSystemFamily.Windows or OperatingSystemFamily.Unix;

    /// <summary>The IPv4 link-local address of an adapter that has no other beside IPv6's; null: it has another, or none, or is meant to have no other.</summary>
    public static AdapterAddress? Find(AddressedAdapter adapter)
    {
        AdapterAddress? found = null;
        foreach (var address in adapter.Addresses)
        {
            if (address.Address.IsIPv4LinkLocal)
                found ??= address;
            else if (!address.Address.Address.IsIPv6LinkLocal)
                return null;
        }

        return found is null || SharedAddresses.IsLoopbackAdapter(adapter.Adapter) || IsByDesign(adapter.Adapter) ? null : found;
    }

    private static bool IsByDesign(NetworkAdapter adapter)
    {
        foreach (var words in ByDesign)
        {
            if (adapter.Name.Contains(words, StringComparison.OrdinalIgnoreCase) || adapter.Description?.Contains(words, StringComparison.OrdinalIgnoreCase) == true)
                return true;
        }

        return false;
    }
}
