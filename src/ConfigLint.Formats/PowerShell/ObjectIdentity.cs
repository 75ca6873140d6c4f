namespace ConfigLint.Formats.PowerShell;

/// <summary>The properties that tell an object from others of its kind, the best first.</summary>
internal static class ObjectIdentity
{
    private static readonly string[] Service = ["Name", "ServiceName"];
    private static readonly string[] Computer = ["Name", "DNSHostName"];
    private static readonly string[] Adapter = ["Description", "Caption", "SettingID", "ServiceName", "InterfaceIndex", "Index"];
    private static readonly string[] Connection = ["InterfaceAlias", "InterfaceIndex"];
    private static readonly string[] OperatingSystem = ["CSName", "Caption"];
    private static readonly string[] Key = ["PSPath"];
    private static readonly string[] WinEvent = ["RecordId", "Id"];
    private static readonly string[] EventLogEntry = ["Index", "EventID"];

    public static string[] NamesOf(ObjectKind kind) => kind switch
    {
        ObjectKind.Service or ObjectKind.ManagedService => Service,
        ObjectKind.ComputerSystem => Computer,
        ObjectKind.AdapterConfiguration => Adapter,
        ObjectKind.DnsClient or ObjectKind.DnsClientServerAddress or ObjectKind.NetIPConfiguration => Connection,
        ObjectKind.OperatingSystem => OperatingSystem,
        ObjectKind.RegistryKey => Key,
        ObjectKind.WinEvent => WinEvent,
        ObjectKind.EventLogEntry => EventLogEntry,
        _ => [],
    };
}
