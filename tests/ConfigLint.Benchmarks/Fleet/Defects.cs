using System.Collections.Immutable;
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
        new("NET1003", [WindowsNT4, Windows2000, WindowsServer], s => s with { Domain = "corp..example.com" }),
        new("NET1006", [WindowsNT4, Windows2000, WindowsServer], s => s with { Gateway = "192.0.2.1" }),
        new("NET1010", [WindowsNT4, Windows2000, WindowsServer], s => s with { DnsServers = s.DnsServers.Add(s.DnsServers[0]) }),
        new("NET1011", [WindowsNT4, Windows2000, WindowsServer], s => s with { DnsServers = s.DnsServers.Add("224.0.0.53") }),
        new("NET1012", [Unix], s => s with { DnsServers = [.. s.DnsServers, "10.255.0.12", "10.255.0.13"] }),
        new("NET1013", [Unix], s => s with { ResolvConf = $"search {s.Domain} a.example b.example c.example d.example e.example f.example\nnameserver {s.DnsServers[0]}\n" }),
        new("NET1014", [Unix], s => s with { ResolvConf = $"domain {s.Domain}\nsearch {s.Domain} example.com\nnameserver {s.DnsServers[0]}\n" }),
        new("NET1018", [Unix], s => s with { ExtraHosts = $"127.0.0.1\t{s.Name.ToLowerInvariant()}.{s.Domain} {s.Name.ToLowerInvariant()}\n" }),
        new("NET1019", [Unix], s => s with { ExtraHosts = "10.1.2.300\tprinter.example.com\n" }),
        new("CAP1001", [WindowsNT4, Windows2000, WindowsServer], s => s with { ExtraRegistryLines = "\"Interval\"=dword:0000000g\r\n" }),
        new("CAP1002", [Windows2000, WindowsServer], s => s with { MustCaptureEvents = true, CutsEvents = true }),
        new("CAP1006", [WindowsServer], s => s with { AdapterDescription = "Realtek\uFFFD Gigabit Ethernet Adapter" }),
        new("CAP1007", [WindowsNT4, Windows2000, WindowsServer], s => s with { OtherHostName = "OLD" + s.Name }),
        new("CAP1008", [WindowsNT4, Windows2000, WindowsServer], s => s with { ExtraRegistryLines = "\"Interval\"=dword:00000001\r\n\"Interval\"=dword:00000002\r\n" }),
        new("CAP1009", [WindowsNT4, Windows2000, WindowsServer], s => s with { HasSecondDirectory = true }),
    ];

    private static PlannedServer WithEvent(PlannedServer server, PlannedEvent planted) => server with { MustCaptureEvents = true, Events = [planted] };
}
