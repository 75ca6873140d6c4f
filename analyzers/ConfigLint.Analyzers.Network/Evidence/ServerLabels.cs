namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>Names of servers beside one another.</summary>
internal static class ServerLabels
{
    /// <summary>The first labels of all names, each once: hosts without one in common are not the same, whatever else they are called.</summary>
    public static List<string> Of(HostIdentity identity)
    {
        var labels = new List<string>(identity.DnsNames.Length + identity.NetBiosNames.Length);
        foreach (var name in identity.DnsNames)
            Add(name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? name[..dot] : name);
        foreach (var name in identity.NetBiosNames)
            Add(name);
        return labels;

        void Add(string label)
        {
            if (!labels.Contains(label, StringComparer.OrdinalIgnoreCase))
                labels.Add(label);
        }
    }

    /// <summary>A name in common, whatever the addresses: DNS with DNS names, NetBIOS with NetBIOS names.</summary>
    public static bool IsSameName(HostIdentity first, HostIdentity second) => (first with { Addresses = [] }).IsSameHost(second);

    /// <summary>Two sites may each have a DC01.</summary>
    public static string NameBeside<T>(ServerSummary<T> first, ServerSummary<T> other)
        where T : class =>
        string.Equals(first.ServerName, other.ServerName, StringComparison.OrdinalIgnoreCase) ? other.ServerId : other.ServerName;
}
