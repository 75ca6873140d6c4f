namespace ConfigLint.Benchmarks.Fleet.Captures;

/// <summary>The services of a generated server: those of every Windows, and enough of an agent's to reach the number that real servers have.</summary>
internal static class ServiceCatalog
{
    private const string Host = @"%SystemRoot%\system32\svchost.exe -k netsvcs";

    private static readonly ServiceEntry[] Common =
    [
        new("AFD", "AFD Networking Support Environment", @"\SystemRoot\system32\drivers\afd.sys", 1),
        new("Alerter", "Alerter", @"%SystemRoot%\System32\services.exe", 4),
        new("Browser", "Computer Browser", @"%SystemRoot%\System32\services.exe", 2) { DependsOn = ["LanmanWorkstation", "LanmanServer"] },
        new("ClipSrv", "ClipBook Server", @"%SystemRoot%\system32\clipsrv.exe", 3),
        new("Dhcp", "DHCP Client", @"%SystemRoot%\System32\services.exe", 2) { DependsOn = ["Tcpip", "Afd"] },
        new("Disk", "Disk Driver", @"System32\DRIVERS\disk.sys", 0),
        new("EventLog", "EventLog", @"%SystemRoot%\system32\services.exe", 2),
        new("LanmanServer", "Server", @"%SystemRoot%\System32\services.exe", 2) { DependsOn = ["RpcSs"] },
        new("LanmanWorkstation", "Workstation", @"%SystemRoot%\System32\services.exe", 2) { DependsOn = ["RpcSs"] },
        new("LmHosts", "TCP/IP NetBIOS Helper", @"%SystemRoot%\System32\services.exe", 2) { DependsOn = ["Tcpip"] },
        new("Messenger", "Messenger", @"%SystemRoot%\System32\services.exe", 4),
        new("NetBT", "WINS Client(TCP/IP)", @"\SystemRoot\System32\drivers\netbt.sys", 1) { DependsOn = ["Tcpip"] },
        new("Netlogon", "Net Logon", @"%SystemRoot%\System32\lsass.exe", 2) { DependsOn = ["LanmanWorkstation"] },
        new("NtLmSsp", "NT LM Security Support Provider", @"%SystemRoot%\System32\SERVICES.EXE", 3),
        new("PlugPlay", "Plug and Play", @"%SystemRoot%\system32\services.exe", 2),
        new("RpcSs", "Remote Procedure Call (RPC) Service", @"%SystemRoot%\system32\RpcSs.exe", 2),
        new("Schedule", "Schedule", @"%SystemRoot%\System32\AtSvc.Exe", 3),
        new("SNMP", "SNMP", @"%SystemRoot%\System32\snmp.exe", 2) { DependsOn = ["Tcpip", "EventLog"] },
        new("Spooler", "Spooler", @"%SystemRoot%\system32\spoolss.exe", 2) { DependsOn = ["RpcSs"] },
        new("UPS", "UPS", @"%SystemRoot%\System32\ups.exe", 3),
    ];

    private static readonly ServiceEntry[] Later =
    [
        new("CryptSvc", "Cryptographic Services", Host, 2) { DependsOn = ["RpcSs"] },
        new("Dnscache", "DNS Client", @"%SystemRoot%\system32\svchost.exe -k NetworkService", 2) { Account = @"NT AUTHORITY\NetworkService", DependsOn = ["Tcpip"] },
        new("gpsvc", "Group Policy Client", Host, 2) { DependsOn = ["RpcSs"] },
        new("nsi", "Network Store Interface Service", Host, 2) { Account = @"NT AUTHORITY\LocalService" },
        new("W32Time", "Windows Time", Host, 2) { Account = @"NT AUTHORITY\LocalService" },
        new("Winmgmt", "Windows Management Instrumentation", Host, 2) { DependsOn = ["RpcSs"] },
        new("WinRM", "Windows Remote Management (WS-Management)", Host, 2) { Account = @"NT AUTHORITY\NetworkService", DependsOn = ["RpcSs"] },
    ];

    private static readonly string[] Vendors = ["Acme", "Contoso", "Fabrikam", "Litware", "Northwind", "Proseware", "Tailspin", "Wingtip"];

    private static readonly string[] Roles = ["Backup Agent", "Inventory Service", "License Manager", "Monitoring Agent", "Queue Broker", "Storage Filter", "Update Service", "Volume Driver"];

    /// <summary>By name, as the registry keeps its keys.</summary>
    public static IReadOnlyList<ServiceEntry> Of(PlannedServer server, SeededRandom random)
    {
        var services = new List<ServiceEntry>(Common);
        if (server.System != ServerSystem.WindowsNT4)
            services.AddRange(Later);
        if (server.HasConnector)
            services.AddRange(Exchange(server));
        if (server.HasSmtpService)
            services.Add(new("SMTPSVC", "Simple Mail Transport Protocol (SMTP)", @"C:\WINNT\System32\inetsrv\inetinfo.exe", 2) { DependsOn = ["IISADMIN"] });
        services.AddRange(Vendor(random.Next(120, 260) - services.Count, random));
        services.Sort(static (a, b) => string.CompareOrdinal(a.Name.ToUpperInvariant(), b.Name.ToUpperInvariant()));
        return services;
    }

    private static IEnumerable<ServiceEntry> Exchange(PlannedServer server)
    {
        // Only Exchange 4.0 calls it a connector; only 5.5 runs on Windows 2000 (KB Q257618, Q253249).
        var connector = server.System == ServerSystem.WindowsNT4 ? "Microsoft Exchange Internet Mail Connector" : "Microsoft Exchange Internet Mail Service";
        yield return new("MSExchangeDS", "Microsoft Exchange Directory", @"C:\exchsrvr\bin\dsamain.exe", 2) { Account = @"CORP\exservice" };
        yield return new("MSExchangeIMC", connector, @"C:\exchsrvr\connect\msexcimc\bin\msexcimc.exe", 2)
        {
            Account = @"CORP\exservice",
            DependsOn = ["MSExchangeIS", "MSExchangeMTA", "TCPIP"],
            IsRunning = !server.ConnectorStopped,
        };
        yield return new("MSExchangeIS", "Microsoft Exchange Information Store", @"C:\exchsrvr\bin\store.exe", 2) { Account = @"CORP\exservice" };
        yield return new("MSExchangeMTA", "Microsoft Exchange Message Transfer Agent", @"C:\exchsrvr\bin\emsmta.exe", 2) { Account = @"CORP\exservice" };
        yield return new("MSExchangeSA", "Microsoft Exchange System Attendant", @"C:\exchsrvr\bin\mad.exe", 2) { Account = @"CORP\exservice" };
    }

    private static IEnumerable<ServiceEntry> Vendor(int count, SeededRandom random)
    {
        for (var i = 0; i < count; i++)
        {
            var (vendor, role) = (random.Pick(Vendors), random.Pick(Roles));
            var name = $"{vendor}{role.Replace(" ", "", StringComparison.Ordinal)}{i:D3}";
            var display = $"{vendor} {role} {i}";
            yield return role is "Storage Filter" or "Volume Driver"
                ? new(name, display, $@"\SystemRoot\System32\drivers\{name}.sys", random.Next(0, 4))
                : new(name, display, $@"C:\Program Files\{vendor}\{role}\{name}.exe", random.Next(2, 4)) { DependsOn = random.Chance(40) ? ["RpcSs"] : [] };
        }
    }
}
