namespace ConfigLint.Formats.Registry;

/// <summary>DNS servers and the search list: global ones, those of each interface since Windows 2000, and the policy's.</summary>
internal static class DnsServerValues
{
    public static void ProjectServers(RegistryCaptureDocument document, FactSink facts)
    {
        // On NT a lease that is gone leaves DhcpNameServer behind (KB Q169838): both are stated, and precedence is the server's business.
        var parameters = new FactWriter(document, facts, document.Keys.Find(RegistryPaths.TcpipParameters));
        parameters.AddList("NameServer", FactOrigin.Static);
        parameters.AddList("DhcpNameServer", FactOrigin.Dhcp);
        if (facts.OperatingSystem == OperatingSystemFamily.WindowsNT4)
            return;

        new FactWriter(document, facts, document.Keys.Find(RegistryPaths.DnsClientPolicy)).AddList("NameServer", FactOrigin.Policy);
        foreach (var adapter in document.Adapters.Of(facts.OperatingSystem))
        {
            if (adapter.IsNT)
                continue;

            var connection = new FactWriter(document, facts, adapter.Key, adapter.Name);
            connection.AddList("NameServer", FactOrigin.Static);
            if (adapter.UsesDhcp)
                connection.AddList("DhcpNameServer", FactOrigin.Dhcp);
        }
    }

    /// <summary>By blanks on NT, by commas later (KB Q178277); by either where the family is not known.</summary>
    public static void ProjectSearchList(RegistryCaptureDocument document, FactSink facts)
    {
        var separators = facts.OperatingSystem switch
        {
            OperatingSystemFamily.WindowsNT4 => " \t",
            OperatingSystemFamily.Windows => ",",
            _ => FactWriter.ServerSeparators,
        };
        new FactWriter(document, facts, document.Keys.Find(RegistryPaths.TcpipParameters)).AddList("SearchList", FactOrigin.Static, separators);
        if (facts.OperatingSystem != OperatingSystemFamily.WindowsNT4)
            new FactWriter(document, facts, document.Keys.Find(RegistryPaths.DnsClientPolicy)).AddList("SearchList", FactOrigin.Policy, ",");
    }
}
