namespace ConfigLint.Formats.PowerShell;

/// <summary>What an object is, by the properties it has.</summary>
internal enum ObjectKind
{
    None,

    /// <summary><c>Get-Service</c>.</summary>
    Service,

    /// <summary><c>Win32_Service</c>.</summary>
    ManagedService,

    /// <summary><c>Win32_NetworkAdapterConfiguration</c>.</summary>
    AdapterConfiguration,

    /// <summary><c>Get-DnsClient</c>.</summary>
    DnsClient,

    /// <summary><c>Get-DnsClientGlobalSetting</c>.</summary>
    DnsClientGlobalSetting,

    /// <summary><c>Get-DnsClientServerAddress</c>.</summary>
    DnsClientServerAddress,

    /// <summary><c>Get-NetIPConfiguration</c>.</summary>
    NetIPConfiguration,

    /// <summary><c>Win32_ComputerSystem</c>.</summary>
    ComputerSystem,

    /// <summary><c>Win32_OperatingSystem</c>.</summary>
    OperatingSystem,

    /// <summary><c>Get-ItemProperty</c> of a registry key.</summary>
    RegistryKey,

    /// <summary><c>Get-WinEvent</c>.</summary>
    WinEvent,

    /// <summary><c>Get-EventLog</c>.</summary>
    EventLogEntry,
}
