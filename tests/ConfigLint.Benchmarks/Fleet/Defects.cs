using System.Collections.Immutable;
using System.Globalization;
using static ConfigLint.Benchmarks.Fleet.ServerSystem;

namespace ConfigLint.Benchmarks.Fleet;

/// <summary>Every defect that the generator can plant.</summary>
internal static class Defects
{
    public static ImmutableArray<Defect> All { get; } =
    [
        new("MAIL1001", [WindowsNT4], s => s with { Domain = "" }) { NeedsConnector = true },
        new("MAIL1002", [Windows2000], s => s with { Domain = "" }) { NeedsConnector = true },
        new("MAIL1003", [Windows2000], s => WithEvent(s, new("MSExchangeIMC", 4058, Level: 2, Data: ""))) { NeedsConnector = true },
        new("MAIL1005", [WindowsNT4, Windows2000], s => s with { ConnectorStopped = true }) { NeedsConnector = true },
        new("MAIL1009", [Windows2000], s => WithEvent(s, new("MSExchangeIMC", 4007, Level: 2, Data: "10048"))) { NeedsConnector = true },
        new("MAIL1008", [WindowsNT4, Windows2000], s => s with { HasSmtpService = true }) { NeedsConnector = true },
        new("MAIL1011", [WindowsNT4, Windows2000], s => s with { ConnectorCommonName = "" }) { NeedsConnector = true },
        Postfix("MAIL1101", "myhostname = mx"),
        Postfix("MAIL1102", "mydomain = localdomain"),
        Postfix("MAIL1103", "myorigin = mail"),
        Postfix("MAIL1104", "mynetworks = 127.0.0.0/8 0.0.0.0/0"),
        new("MAIL1105", [Unix], s => s with { ExtraMailSettings = "biff = yes" }) { NeedsPostfix = true },
        new("NET1001", [WindowsServer], s => s with { HostName = s.Name.Replace("SRV", "SRV_", StringComparison.Ordinal) }),
        new("NET1002", [WindowsServer], s => s with { HostName = s.Name + "-PRINTING" }),
        new("NET1003", [WindowsServer], s => s with { Domain = "site..example.com" }),
        new("NET1004", [WindowsServer], s => s with { Domain = "corp" }),
        new("NET1005", [WindowsNT4, Windows2000, WindowsServer], s => s with { SubnetMask = "255.0.255.0" }),
        new("NET1006", [WindowsNT4, Windows2000, WindowsServer], s => s with { Gateway = "192.0.2.1" }),
        new("NET1007", [Windows2000, WindowsServer], s => s with { SecondGateway = OwnSubnet(101, s) + ".1" }),
        new("NET1008", [WindowsNT4, Windows2000, WindowsServer], s => s with { Address = OwnSubnet(20, s) + ".255", Gateway = OwnSubnet(20, s) + ".1" }),
        new("NET1009", [WindowsServer], s => s with { UsesDhcp = true, Address = "169.254.77.12", SubnetMask = "255.255.0.0", Gateway = "" }),
        new("NET1010", [WindowsNT4, Windows2000, WindowsServer], s => s with { DnsServers = s.DnsServers.Add(s.DnsServers[0]) }),
        new("NET1011", [WindowsNT4, Windows2000, WindowsServer], s => s with { DnsServers = s.DnsServers.Add("224.0.0.53") }),
        new("NET1012", [Unix], s => s with { DnsServers = [.. s.DnsServers, "10.255.0.12", "10.255.0.13"] }),
        new("NET1013", [Unix], s => s with { ResolvConf = $"search {s.Domain} a.example b.example c.example d.example e.example f.example\nnameserver {s.DnsServers[0]}\n" }),
        new("NET1014", [Unix], s => s with { ResolvConf = $"domain {s.Domain}\nsearch {s.Domain} example.com\nnameserver {s.DnsServers[0]}\n" }),
        new("NET1018", [Unix], s => s with { ExtraHosts = $"127.0.0.1\t{s.Name.ToLowerInvariant()}.{s.Domain} {s.Name.ToLowerInvariant()}\n" }),
        new("NET1019", [Unix], s => s with { ExtraHosts = "10.1.2.300\tprinter.example.com\n" }),
        new("NET1015", [WindowsServer], s => s with { UsesDhcp = true }),
        new("NET1016", [WindowsNT4, Windows2000, WindowsServer], s => s with { OtherDnsServers = ["10.255.0.12", "10.255.0.13"] }),
        new("NET1020", [WindowsServer], s => s with { DnsServers = [] }),
        new("NET1023", [WindowsServer], s => s with { IsAddressDuplicate = true }),
        new("NET1025", [WindowsNT4, Windows2000, WindowsServer], s => s with { SearchList = "example.net" }),
        new("CAP1001", [WindowsNT4, Windows2000, WindowsServer], s => s with { ExtraRegistryLines = "\"Interval\"=dword:0000000g\r\n" }),
        new("CAP1002", [Windows2000, WindowsServer], s => s with { MustCaptureEvents = true, CutsEvents = true }),
        new("CAP1006", [WindowsServer], s => s with { AdapterDescription = "Realtek\uFFFD Gigabit Ethernet Adapter" }),
        new("CAP1007", [WindowsNT4, Windows2000, WindowsServer], s => s with { OtherHostName = "OLD" + s.Name }),
        new("CAP1008", [WindowsNT4, Windows2000, WindowsServer], s => s with { ExtraRegistryLines = "\"Interval\"=dword:00000001\r\n\"Interval\"=dword:00000002\r\n" }),
        new("CAP1009", [WindowsNT4, Windows2000, WindowsServer], s => s with { HasSecondDirectory = true }),
    ];

    /// <summary>Every defect that a server can share with a healthy neighbour.</summary>
    public static ImmutableArray<SharedDefect> Shared { get; } =
    [
        new("MAIL1201", (s, n) => s.HasPostfix && n.HasPostfix, (s, n) => s with { ExtraMailSettings = $"virtual_mailbox_domains = {n.HostName.ToLowerInvariant()}.{n.Domain}" }),
        new("NET1101", IsOneSubnet, (s, n) => s with { Address = n.Address }),
        new("NET1102", IsOneSubnet, (s, n) => s with { HostName = n.HostName }),
    ];

    private static bool IsOneSubnet(PlannedServer server, PlannedServer neighbour) =>
        server.System == neighbour.System && string.Equals(server.Gateway, neighbour.Gateway, StringComparison.Ordinal);

    private static Defect Postfix(string rule, string setting) => new(rule, [Unix], s => s with { OtherMailSetting = setting }) { NeedsPostfix = true };

    // Of one server alone, so that its defect touches no other.
    private static string OwnSubnet(int first, PlannedServer server) => string.Create(CultureInfo.InvariantCulture, $"10.{first + (server.Index / 250)}.{server.Index % 250}");

    private static PlannedServer WithEvent(PlannedServer server, PlannedEvent planted) => server with { MustCaptureEvents = true, Events = [planted] };
}
