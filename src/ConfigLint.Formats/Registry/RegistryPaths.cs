namespace ConfigLint.Formats.Registry;

/// <summary>The keys that facts are read from.</summary>
internal static class RegistryPaths
{
    public const string Services = @"SYSTEM\CurrentControlSet\Services";
    public const string TcpipParameters = Services + @"\Tcpip\Parameters";
    public const string Interfaces = TcpipParameters + @"\Interfaces";
    public const string RemoteAccessBinding = TcpipParameters + @"\Adapters\NdisWanIp";
    public const string NetBTAdapters = Services + @"\NetBT\Adapters";
    public const string NetBTInterfaces = Services + @"\NetBT\Parameters\Interfaces";
    public const string Connections = @"SYSTEM\CurrentControlSet\Control\Network\{4D36E972-E325-11CE-BFC1-08002BE10318}";
    public const string ComputerName = @"SYSTEM\CurrentControlSet\Control\ComputerName\ComputerName";
    public const string ActiveComputerName = @"SYSTEM\CurrentControlSet\Control\ComputerName\ActiveComputerName";
    public const string CurrentVersion = @"SOFTWARE\Microsoft\Windows NT\CurrentVersion";
    public const string NetworkCards = CurrentVersion + @"\NetworkCards";

    /// <summary>Since Windows XP.</summary>
    public const string DnsClientPolicy = @"SOFTWARE\Policies\Microsoft\Windows NT\DNSClient";

    /// <summary>The primary suffix's policy, since Windows 2000.</summary>
    public const string PrimarySuffixPolicy = @"SOFTWARE\Policies\Microsoft\System\DNSclient";
}
