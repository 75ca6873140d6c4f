<#
.SYNOPSIS
Collects one Windows server's captures for ConfigLint.

.DESCRIPTION
Writes one JSON file for each kind of object, and the text captures that every version has, into Directory\Name. For Windows Server 2012 (PowerShell 3.0) and later;
capture.cmd serves older ones. Run it as an administrator: event logs and policies are closed to others.

No secrets: of every object only the properties named here are kept. Command lines of services are left out, since they may hold passwords, and so are
registry keys other than those of TCP/IP.

.PARAMETER Directory
Where the servers' directories stand.

.PARAMETER Name
The server's directory.

.PARAMETER Days
How far back events are read.

.EXAMPLE
.\capture.ps1 -Directory captures
#>
[CmdletBinding()]
param(
    [string] $Directory = 'captures',
    [string] $Name = $env:COMPUTERNAME,
    [ValidateRange(1, 366)] [int] $Days = 30
)

Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

$target = Join-Path $Directory $Name
$null = New-Item -ItemType Directory -Force -Path $target

# A command that this version or role lacks costs its own capture and nothing else; an empty answer is written as one, since blank is not the same as not captured.
function Save-Json([string] $File, [scriptblock] $Command) {
    try {
        $objects = @(& $Command)
    }
    catch {
        Write-Warning "${File}: left out, $($_.Exception.Message)"
        return
    }

    ConvertTo-Json -InputObject $objects -Depth 4 | Out-File -Encoding utf8 -FilePath (Join-Path $target $File)
}

function Save-Text([string] $File, [scriptblock] $Command) {
    try {
        & $Command | Out-File -Encoding utf8 -FilePath (Join-Path $target $File)
    }
    catch {
        Write-Warning "${File}: left out, $($_.Exception.Message)"
    }
}

Save-Json 'computer-system.json' { Get-CimInstance Win32_ComputerSystem | Select-Object Name, DNSHostName, Domain, PartOfDomain, Workgroup }
Save-Json 'operating-system.json' { Get-CimInstance Win32_OperatingSystem | Select-Object Caption, Version }
Save-Json 'services.json' { Get-CimInstance Win32_Service | Select-Object Name, DisplayName, State, StartMode, StartName }
Save-Json 'adapters.json' {
    Get-CimInstance Win32_NetworkAdapterConfiguration |
        Where-Object { $_.IPEnabled } |
        Select-Object Index, SettingID, Description, IPEnabled, DHCPEnabled, DNSHostName, DNSDomain, DNSServerSearchOrder, DNSDomainSuffixSearchOrder,
            IPAddress, IPSubnet, DefaultIPGateway, WINSPrimaryServer, WINSSecondaryServer
}
Save-Json 'dns-client-global.json' { Get-DnsClientGlobalSetting | Select-Object UseSuffixSearchList, SuffixSearchList }
Save-Json 'dns-client-servers.json' { Get-DnsClientServerAddress | Select-Object InterfaceAlias, InterfaceIndex, AddressFamily, ServerAddresses }
Save-Json 'dns-client.json' { Get-DnsClient | Select-Object InterfaceAlias, InterfaceIndex, ConnectionSpecificSuffix }

# Get-WinEvent calls an empty answer an error.
Save-Json 'system-events.json' {
    $filter = @{ LogName = 'System'; ProviderName = 'Service Control Manager', 'Tcpip'; StartTime = (Get-Date).AddDays(-$Days) }
    Get-WinEvent -FilterHashtable $filter -MaxEvents 200 -ErrorAction SilentlyContinue | Select-Object Id, ProviderName, TimeCreated, MachineName, Message
}

Save-Text 'ipconfig.txt' { ipconfig.exe /all }
Save-Text 'nbtstat.txt' { nbtstat.exe -n }

# The registry tells what is stored beside what is in force.
$null = & reg.exe export 'HKLM\SYSTEM\CurrentControlSet\Services\Tcpip' (Join-Path $target 'tcpip.reg') /y
foreach ($file in 'hosts', 'services') {
    Copy-Item -Path (Join-Path $env:SystemRoot "System32\drivers\etc\$file") -Destination (Join-Path $target $file)
}

Get-ChildItem -Path $target | ForEach-Object { $_.FullName }
