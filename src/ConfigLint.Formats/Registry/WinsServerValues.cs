namespace ConfigLint.Formats.Registry;

/// <summary>WINS servers, which belong to NetBT: <c>Adapters\El90x1</c> on NT, <c>Parameters\Interfaces\Tcpip_{GUID}</c> later.</summary>
internal static class WinsServerValues
{
    private const string InterfacePrefix = "Tcpip_";

    public static void Project(RegistryCaptureDocument document, FactSink facts)
    {
        if (facts.OperatingSystem != OperatingSystemFamily.Windows)
            ProjectAdapters(document, facts);
        if (facts.OperatingSystem != OperatingSystemFamily.WindowsNT4)
            ProjectInterfaces(document, facts);
    }

    private static void ProjectAdapters(RegistryCaptureDocument document, FactSink facts)
    {
        foreach (var (key, name) in document.ChildKeys(RegistryPaths.NetBTAdapters))
        {
            var binding = new FactWriter(document, facts, key, name);
            binding.AddAddresses("NameServer", FactOrigin.Static);
            binding.AddAddresses("NameServerBackup", FactOrigin.Static);
            if (!RegistryAdapter.IsDhcpEnabled(document, document.Keys.Find($@"{RegistryPaths.Services}\{name}\Parameters\Tcpip")))
                continue;

            binding.AddAddresses("DhcpNameServer", FactOrigin.Dhcp);
            binding.AddAddresses("DhcpNameServerBackup", FactOrigin.Dhcp);
        }
    }

    private static void ProjectInterfaces(RegistryCaptureDocument document, FactSink facts)
    {
        foreach (var (key, name) in document.ChildKeys(RegistryPaths.NetBTInterfaces))
        {
            if (!name.StartsWith(InterfacePrefix, StringComparison.OrdinalIgnoreCase))
                continue;

            var id = name[InterfacePrefix.Length..];
            var binding = new FactWriter(document, facts, key, document.Adapters.NameOf(id));
            binding.AddAddresses("NameServerList", FactOrigin.Static);
            if (RegistryAdapter.IsDhcpEnabled(document, document.Keys.Find($@"{RegistryPaths.Interfaces}\{id}")))
                binding.AddAddresses("DhcpNameServerList", FactOrigin.Dhcp);
        }
    }
}
