namespace ConfigLint.Formats.Tests.Registry;

/// <summary>Exports laid out as the registry editors of their time wrote them, with addresses and names of nobody.</summary>
internal static class RegistrySamples
{
    /// <summary>NT 4.0: one domain, adapters as services of their own.</summary>
    public const string NT = """
        REGEDIT4

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
        "Domain"=""
        "DhcpDomain"="example.com"
        "Hostname"="exch01"
        "NameServer"="10.0.0.1 10.0.0.2"
        "DhcpNameServer"="10.0.0.9"
        "SearchList"="example.com example.net,"

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\NetBT\Adapters\El90x1]
        "NameServer"="10.0.0.3"
        "DhcpNameServer"="10.0.0.8"

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\El90x1]
        "Start"=dword:00000002
        "ErrorControl"=dword:00000001

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\El90x1\Parameters\Tcpip]
        "EnableDHCP"=dword:00000000
        "IPAddress"=hex(7):31,30,2e,30,2e,30,2e,35,00,31,30,2e,30,2e,30,2e,36,00,00
        "SubnetMask"=hex(7):32,35,35,2e,30,2e,30,2e,30,00,32,35,35,2e,30,2e,30,2e,30,\
          00,00
        "DefaultGateway"=hex(7):00

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\NdisWan4\Parameters\Tcpip]
        "EnableDHCP"=dword:00000000
        "IPAddress"=hex(7):30,2e,30,2e,30,2e,30,00,00
        "SubnetMask"=hex(7):30,2e,30,2e,30,2e,30,00,00

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIMC]
        "Type"=dword:00000010
        "Start"=dword:00000002
        "ImagePath"=hex(2):43,3a,5c,65,78,63,68,73,72,76,72,5c,6d,73,65,78,63,69,6d,63,\
          2e,65,78,65,00
        "DisplayName"="Microsoft Exchange Internet Mail Connector"
        "ObjectName"=".\\exservice"
        "DependOnService"=hex(7):4d,53,45,78,63,68,61,6e,67,65,49,53,00,54,43,50,49,50,\
          00,00
        "DependOnGroup"=hex(7):4e,44,49,53,00,00

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\ComputerName\ComputerName]
        "ComputerName"="EXCH01"

        [HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion]
        "CurrentVersion"="4.0"

        [HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\NetworkCards\1]
        "ServiceName"="El90x1"
        "Description"="3Com Fast Ethernet"

        """;

    /// <summary>Windows 2000 and later: a primary suffix, connections with suffixes of their own.</summary>
    public const string Windows = """
        Windows Registry Editor Version 5.00

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
        "NV Hostname"="mail02"
        "Hostname"="mail02"
        "Domain"="old.example.com"
        "NV Domain"="example.com"
        "SearchList"="example.com, example.net"
        "DhcpNameServer"="10.0.0.9"

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters\Adapters\NdisWanIp]
        "IpConfig"=hex(7):54,00,63,00,70,00,69,00,70,00,5c,00,50,00,5c,00,49,00,5c,00,\
          7b,00,42,00,7d,00,00,00,00,00

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\services\Tcpip\Parameters\Interfaces\{A}]
        "EnableDHCP"=dword:00000000
        "Domain"=""
        "NameServer"="10.0.0.1,10.0.0.2"
        "DhcpNameServer"="192.168.1.1"
        "IPAddress"=hex(7):31,00,30,00,2e,00,30,00,2e,00,30,00,2e,00,35,00,00,00,00,00
        "SubnetMask"=hex(7):32,00,35,00,35,00,2e,00,30,00,2e,00,30,00,2e,00,30,00,00,\
          00,00,00
        "DefaultGateway"=hex(7):31,00,30,00,2e,00,30,00,2e,00,30,00,2e,00,31,00,00,00,\
          00,00

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\services\Tcpip\Parameters\Interfaces\{B}]
        "DhcpIPAddress"="0.0.0.0"

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\services\Tcpip\Parameters\Interfaces\{C}]
        "EnableDHCP"=dword:00000001
        "DhcpDomain"="lease.example.com"
        "NameServer"=""
        "DhcpNameServer"="10.1.0.1 10.1.0.2"
        "IPAddress"=hex(7):30,00,2e,00,30,00,2e,00,30,00,2e,00,30,00,00,00,00,00
        "DhcpIPAddress"="10.1.0.7"
        "DhcpSubnetMask"="255.255.0.0"
        "DhcpDefaultGateway"=hex(7):31,00,30,00,2e,00,31,00,2e,00,30,00,2e,00,31,00,00,\
          00,00,00

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\services\Tcpip\Parameters\Interfaces\{C}\24F6579776]
        "DhcpIPAddress"="192.168.7.7"

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\Network\{4D36E972-E325-11CE-BFC1-08002BE10318}\{A}\Connection]
        "Name"="Local Area Connection"

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\NetBT\Parameters\Interfaces\Tcpip_{A}]
        "NameServerList"=hex(7):31,00,30,00,2e,00,30,00,2e,00,30,00,2e,00,33,00,00,00,\
          00,00
        "DhcpNameServerList"=hex(7):31,00,00,00,00,00

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\NetBT\Parameters\Interfaces\Tcpip_{C}]
        "NameServerList"=hex(7):00,00

        [HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\System\DNSclient]
        "NV PrimaryDnsSuffix"="policy.example.com"

        [HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Windows NT\DNSClient]
        "SearchList"="a.example.com,b.example.com"

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\BITS]
        "DelayedAutostart"=dword:00000001
        "Start"=dword:00000002
        "ImagePath"="svchost.exe -k netsvcs"

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\BITS\Parameters]
        "ServiceDll"="qmgr.dll"

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\OnlyNamed]
        "DisplayName"="Only named"

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\NoService]
        "Other"=dword:00000001

        """;

    public static RegistryDocument Export(string text) =>
        (RegistryDocument)new Formats.Registry.RegistryExportFormat().Parse(SourceText.From(text, "capture.reg"), CancellationToken.None);

    public static RegistryDocument Query(string text) =>
        (RegistryDocument)new Formats.Registry.RegQueryFormat().Parse(SourceText.From(text, "capture.txt"), CancellationToken.None);

    /// <summary>Value, place, adapter and origin of each fact.</summary>
    public static string[] Facts<TFact>(CaptureDocument document, FactKind<TFact> kind, OperatingSystemFamily family = OperatingSystemFamily.Unknown)
        where TFact : Fact =>
        [.. ProjectedFacts.Of(document, kind, family).Select(f => $"{ProjectedFacts.Place(f)} {f.Origin}{(f.Adapter is null ? "" : " of " + f.Adapter)}")];

    /// <summary>What was reported: kind and one-based place.</summary>
    public static string[] Errors(CaptureDocument document) =>
        [.. document.Errors.Select(e => $"{e.Kind}@{e.Location.LineSpan.Start.Line + 1}:{e.Location.LineSpan.Start.Character + 1}")];

    /// <summary><c>name=value@place</c> for each value that is stated.</summary>
    public static string[] Values(CaptureDocument document) =>
        [.. ProjectedFacts.Of(document, Formats.Registry.RegistryFactKinds.RegistryValue).Select(f => $"{f.Name}={ProjectedFacts.Place(f)}")];
}
