namespace ConfigLint.Formats.Registry;

/// <summary>
/// <c>Domain</c> is the DNS domain on NT and the primary suffix in force since Windows 2000. Where the family is not known, neither is stated:
/// the two readings have nothing in common.
/// </summary>
internal static class DnsDomainValues
{
    /// <summary>NT: the <em>Domain Name</em> box, and what DHCP sent (KB Q151179, Q142012).</summary>
    public static void ProjectDomain(RegistryCaptureDocument document, FactSink facts)
    {
        if (facts.OperatingSystem != OperatingSystemFamily.WindowsNT4)
            return;

        var parameters = new FactWriter(document, facts, document.Keys.Find(RegistryPaths.TcpipParameters));
        parameters.AddText("Domain", FactOrigin.Static);
        parameters.AddText("DhcpDomain", FactOrigin.Dhcp);
    }

    /// <summary>Windows 2000 and later: the policy's, the stored one, the one in force.</summary>
    public static void ProjectPrimarySuffix(RegistryCaptureDocument document, FactSink facts)
    {
        if (facts.OperatingSystem == OperatingSystemFamily.WindowsNT4)
            return;

        foreach (var key in (ReadOnlySpan<string>)[RegistryPaths.PrimarySuffixPolicy, RegistryPaths.DnsClientPolicy])
        {
            var policy = new FactWriter(document, facts, document.Keys.Find(key));
            if (!policy.AddText("NV PrimaryDnsSuffix", FactOrigin.Policy))
                policy.AddText("PrimaryDnsSuffix", FactOrigin.Policy);
        }

        var parameters = new FactWriter(document, facts, document.Keys.Find(RegistryPaths.TcpipParameters));
        parameters.AddText("NV Domain", FactOrigin.Static);
        if (facts.OperatingSystem == OperatingSystemFamily.Windows)
            parameters.AddText("Domain", FactOrigin.Derived);
    }

    /// <summary>Windows 2000 and later: one per interface.</summary>
    public static void ProjectConnectionSuffixes(RegistryCaptureDocument document, FactSink facts)
    {
        foreach (var adapter in document.Adapters.Of(facts.OperatingSystem))
        {
            if (adapter.IsNT)
                continue;

            var connection = new FactWriter(document, facts, adapter.Key, adapter.Name);
            connection.AddText("Domain", FactOrigin.Static);
            if (adapter.UsesDhcp)
                connection.AddText("DhcpDomain", FactOrigin.Dhcp);
        }
    }
}
