namespace ConfigLint.Formats.Registry;

/// <summary>The names a machine gives itself: its TCP/IP host name and its computer name, which on NT differ by design (KB Q139055).</summary>
internal static class HostNameValues
{
    public static void Project(RegistryCaptureDocument document, FactSink facts)
    {
        // Windows 2000 and later keep what holds after a restart under "NV"; NT has the one name.
        var inForce = facts.OperatingSystem switch
        {
            OperatingSystemFamily.WindowsNT4 => FactOrigin.Static,
            OperatingSystemFamily.Windows => FactOrigin.Derived,
            _ => FactOrigin.Unknown,
        };
        Add(document, facts, RegistryPaths.TcpipParameters, "NV Hostname", HostNameType.Dns, FactOrigin.Static);
        Add(document, facts, RegistryPaths.TcpipParameters, "Hostname", HostNameType.Dns, inForce);
        Add(document, facts, RegistryPaths.ComputerName, "ComputerName", HostNameType.NetBios, FactOrigin.Static);
        Add(document, facts, RegistryPaths.ActiveComputerName, "ComputerName", HostNameType.NetBios, FactOrigin.Derived);
    }

    private static void Add(RegistryCaptureDocument document, FactSink facts, string key, string name, HostNameType type, FactOrigin origin)
    {
        if (document.TryFind(document.Keys.Find(key), name, out var value) && value.Kind is RegistryValueKind.String or RegistryValueKind.ExpandString)
            facts.Add(new HostNameFact { Value = ValueData.Text(document.Syntax, value), Location = document.Locate(value), NameType = type, Origin = origin });
    }
}
