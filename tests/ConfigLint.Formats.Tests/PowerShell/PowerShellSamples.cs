namespace ConfigLint.Formats.Tests.PowerShell;

/// <summary>Output as Windows PowerShell 5.1 and PowerShell 7 write it, of servers that do not exist.</summary>
internal static class PowerShellSamples
{
    /// <summary>Windows PowerShell 5.1: <c>Get-Service | ConvertTo-Json</c>.</summary>
    public const string Services51 = """
        [
            {
                "Name":  "MSExchangeIMC",
                "RequiredServices":  [
                                         {
                                             "CanPauseAndContinue":  false,
                                             "CanStop":  true,
                                             "DisplayName":  "Microsoft Exchange Information Store",
                                             "MachineName":  ".",
                                             "ServiceName":  "MSExchangeIS",
                                             "ServicesDependedOn":  "RpcSs EventLog",
                                             "ServiceHandle":  null,
                                             "Status":  4,
                                             "ServiceType":  16,
                                             "StartType":  2
                                         }
                                     ],
                "CanPauseAndContinue":  false,
                "CanStop":  false,
                "DisplayName":  "Microsoft Exchange \u0027Internet Mail\u0027 Connector",
                "DependentServices":  [

                                      ],
                "MachineName":  ".",
                "ServiceName":  "MSExchangeIMC",
                "ServiceHandle":  null,
                "Status":  1,
                "ServiceType":  16,
                "StartType":  2,
                "Site":  null,
                "Container":  null
            },
            {
                "Name":  "Spooler",
                "DisplayName":  "Print Spooler",
                "Status":  4,
                "StartType":  4
            }
        ]
        """;

    /// <summary>PowerShell 7: numbers, names (<c>-EnumsAsStrings</c>) and what only it knows.</summary>
    public const string Services7 = """
        [
          {
            "UserName": "CORP\\exservice",
            "Description": null,
            "DelayedAutoStart": true,
            "BinaryPathName": "\"D:\\exchsrvr\\bin\\msexcimc.exe\" -k",
            "StartupType": 10,
            "Name": "MSExchangeIMC",
            "RequiredServices": [
              "System.ServiceProcess.ServiceController"
            ],
            "DisplayName": "Internet Mail Connector",
            "ServiceName": "MSExchangeIMC",
            "Status": 2,
            "StartType": 2
          },
          {
            "Name": "W32Time",
            "DisplayName": "Windows Time",
            "StartupType": "Manual",
            "Status": "Stopped"
          }
        ]
        """;

    /// <summary>Windows PowerShell 5.1: <c>Get-WmiObject Win32_Service | select … | ConvertTo-Json -Compress</c>.</summary>
    public const string ManagedServices = """
        [{"Name":"Dnscache","DisplayName":"DNS Client","State":"Running","StartMode":"Auto","StartName":"NT AUTHORITY\\NetworkService","PathName":"C:\\WINNT\\svchost.exe -k"},
        {"Name":"TermService","DisplayName":"Remote Desktop Services","State":"Stop Pending","StartMode":"Manual","StartName":null,"PathName":null}]
        """;

    /// <summary>Windows PowerShell 5.1: a connected adapter and one that is not bound.</summary>
    public const string AdapterConfigurations51 = """
        [
            {
                "DHCPEnabled":  false,
                "IPAddress":  [
                                  "10.20.0.5",
                                  "fe80::c1f:2a3b:4c5d:6e7f"
                              ],
                "DefaultIPGateway":  [
                                         "10.20.0.1"
                                     ],
                "DNSDomain":  "",
                "DNSDomainSuffixSearchOrder":  [
                                                   "corp.example.com",
                                                   "example.com"
                                               ],
                "DNSHostName":  "EXCH01",
                "DNSServerSearchOrder":  [
                                             "10.20.0.2",
                                             "10.20.0.3"
                                         ],
                "IPEnabled":  true,
                "IPSubnet":  [
                                 "255.255.255.0",
                                 "64"
                             ],
                "WINSPrimaryServer":  "10.20.0.4",
                "WINSSecondaryServer":  null,
                "Description":  "Intel(R) 82574L Gigabit Network Connection",
                "SettingID":  "{5A1B9C61-1111-4222-8333-0A0B0C0D0E0F}"
            },
            {
                "DHCPEnabled":  true,
                "IPAddress":  null,
                "DefaultIPGateway":  null,
                "DNSDomain":  null,
                "DNSDomainSuffixSearchOrder":  null,
                "DNSHostName":  null,
                "DNSServerSearchOrder":  null,
                "IPEnabled":  false,
                "IPSubnet":  null,
                "WINSPrimaryServer":  null,
                "WINSSecondaryServer":  null,
                "Description":  "WAN Miniport (IP)",
                "SettingID":  "{6A1B9C61-1111-4222-8333-0A0B0C0D0E0F}"
            }
        ]
        """;

    /// <summary>PowerShell 7: <c>Get-NetIPConfiguration | ConvertTo-Json -Depth 4</c>, less of it.</summary>
    public const string NetIPConfiguration7 = """
        {
          "ComputerName": "EXCH01",
          "InterfaceAlias": "Ethernet",
          "InterfaceIndex": 12,
          "InterfaceDescription": "Microsoft Hyper-V Network Adapter",
          "NetAdapter": {
            "Name": "Ethernet",
            "InterfaceGuid": "{5A1B9C61-1111-4222-8333-0A0B0C0D0E0F}",
            "Status": "Up"
          },
          "NetIPv4Interface": {
            "InterfaceAlias": "Ethernet",
            "Dhcp": 0
          },
          "IPv6Address": [],
          "IPv4Address": [
            {
              "IPAddress": "10.20.0.5",
              "PrefixLength": 24,
              "InterfaceAlias": "Ethernet"
            }
          ],
          "IPv6DefaultGateway": null,
          "IPv4DefaultGateway": [
            {
              "DestinationPrefix": "0.0.0.0/0",
              "NextHop": "10.20.0.1"
            }
          ],
          "DNSServer": [
            {
              "InterfaceAlias": "Ethernet",
              "AddressFamily": 23,
              "ServerAddresses": []
            },
            {
              "InterfaceAlias": "Ethernet",
              "AddressFamily": 2,
              "ServerAddresses": [
                "10.20.0.2",
                "10.20.0.3"
              ]
            }
          ]
        }
        """;

    /// <summary>Windows PowerShell 5.1: <c>Get-DnsClient</c>, <c>Get-DnsClientGlobalSetting</c> and <c>Get-DnsClientServerAddress</c> appended to one file.</summary>
    public const string DnsClient51 = """
        [
            {
                "InterfaceAlias":  "Ethernet",
                "InterfaceIndex":  12,
                "ConnectionSpecificSuffix":  "corp.example.com",
                "RegisterThisConnectionsAddress":  true
            },
            {
                "InterfaceAlias":  "Backup",
                "InterfaceIndex":  14,
                "ConnectionSpecificSuffix":  ""
            }
        ]
        {
            "UseSuffixSearchList":  true,
            "SuffixSearchList":  [
                                     "corp.example.com",
                                     "example.com"
                                 ],
            "UseDevolution":  true,
            "DevolutionLevel":  0
        }
        {
            "value":  [
                          {
                              "InterfaceAlias":  "Ethernet",
                              "AddressFamily":  2,
                              "ServerAddresses":  {
                                                      "value":  [
                                                                    "10.20.0.2",
                                                                    "10.20.0.3"
                                                                ],
                                                      "Count":  2
                                                  }
                          },
                          {
                              "InterfaceAlias":  "Backup",
                              "AddressFamily":  2,
                              "ServerAddresses":  [

                                                  ]
                          }
                      ],
            "Count":  2
        }
        """;

    /// <summary>PowerShell 7: a computer in a domain, and its system.</summary>
    public const string Computer7 = """
        [
          {
            "Name": "EXCH01",
            "DNSHostName": "exch01",
            "Domain": "corp.example.com",
            "PartOfDomain": true,
            "Workgroup": null
          },
          {
            "Caption": "Microsoft Windows Server 2022 Standard",
            "Version": "10.0.20348",
            "BuildNumber": "20348",
            "CSName": "EXCH01"
          }
        ]
        """;

    /// <summary>Windows PowerShell 5.1: a computer in a workgroup.</summary>
    public const string Workgroup51 = """
        {
            "DNSHostName":  "lab07",
            "Domain":  "WORKGROUP",
            "PartOfDomain":  false,
            "Workgroup":  "WORKGROUP"
        }
        """;

    /// <summary>Windows PowerShell 5.1: <c>Get-ItemProperty HKLM:\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters | ConvertTo-Json</c>.</summary>
    public const string TcpipParameters51 = """
        {
            "DataBasePath":  "C:\\Windows\\System32\\drivers\\etc",
            "Domain":  "corp.example.com",
            "Hostname":  "exch01",
            "NV Domain":  "",
            "NV Hostname":  "exch01",
            "NameServer":  "10.20.0.2 10.20.0.3",
            "DhcpNameServer":  "",
            "SearchList":  "corp.example.com,example.com",
            "EnableICMPRedirect":  1,
            "PSPath":  "Microsoft.PowerShell.Core\\Registry::HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters",
            "PSParentPath":  "Microsoft.PowerShell.Core\\Registry::HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip",
            "PSChildName":  "Parameters",
            "PSDrive":  {
                            "Name":  "HKLM",
                            "Root":  "HKEY_LOCAL_MACHINE"
                        },
            "PSProvider":  {
                               "Name":  "Registry"
                           }
        }
        """;

    /// <summary>Windows PowerShell 5.1: <c>Get-WinEvent</c>.</summary>
    public const string WinEvents51 = """
        [
            {
                "Id":  4058,
                "Version":  0,
                "Qualifiers":  49152,
                "Level":  2,
                "RecordId":  2555,
                "ProviderName":  "MSExchangeIMC",
                "LogName":  "Application",
                "MachineName":  "EXCH01",
                "UserId":  null,
                "TimeCreated":  "\/Date(1595374458918)\/",
                "Bookmark":  {
                             },
                "Properties":  [
                                   "System.Diagnostics.Eventing.Reader.EventProperty"
                               ],
                "Message":  "The domain name is not set.\r\nSee \u0027TCP/IP\u0027."
            },
            {
                "TimeCreated":  {
                                    "value":  "\/Date(1595374460000)\/",
                                    "DisplayHint":  2,
                                    "DateTime":  "Wednesday, July 22, 2020 1:34:20 AM"
                                },
                "ProviderName":  "Tcpip",
                "Id":  4199,
                "Message":  null
            }
        ]
        """;

    /// <summary>PowerShell 7: <c>Get-WinEvent</c>, with a zone and without one.</summary>
    public const string WinEvents7 = """
        [
          {
            "Id": 1000,
            "LogName": "Application",
            "ProviderName": "MSExchangeIMC",
            "MachineName": "EXCH01.corp.example.com",
            "TimeCreated": "2024-07-22T08:14:18.9181234+02:00",
            "Properties": [
              {
                "Value": "4058"
              },
              {
                "Value": 7
              }
            ],
            "Message": "Started"
          },
          {
            "Id": 1001,
            "LogName": "Application",
            "ProviderName": "MSExchangeIMC",
            "TimeCreated": "2024-07-22T08:14:18"
          }
        ]
        """;

    /// <summary>Windows PowerShell 5.1: <c>Get-EventLog</c>.</summary>
    public const string EventLog51 = """
        {
            "MachineName":  "EXCH01",
            "Index":  3566,
            "EventID":  4058,
            "EntryType":  1,
            "Message":  "The service could not start.",
            "Source":  "MSExchangeIMC",
            "ReplacementStrings":  [
                                       "exch01",
                                       ""
                                   ],
            "InstanceId":  3221229530,
            "TimeGenerated":  "\/Date(1709117220000)\/",
            "UserName":  null
        }
        """;

    public static TheoryData<string> All =>
    [
        Services51, Services7, ManagedServices, AdapterConfigurations51, NetIPConfiguration7, DnsClient51, Computer7, Workgroup51, TcpipParameters51, WinEvents51, WinEvents7,
        EventLog51,
    ];
}
