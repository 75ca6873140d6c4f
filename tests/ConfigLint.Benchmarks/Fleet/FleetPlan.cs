namespace ConfigLint.Benchmarks.Fleet;

/// <summary>All servers of a fleet and what is wrong with them: a function of its arguments alone.</summary>
internal sealed class FleetPlan
{
    private const int HostsInSubnet = 200;

    private readonly int _sickPercent;
    private readonly List<PlannedServer> _servers = [];
    private readonly List<PlantedDefect> _planted = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    // The last healthy one that no defect is shared with yet, for Windows and for mail servers on Unix: so every server has one defect at most.
    private readonly Dictionary<bool, PlannedServer> _neighbours = [];

    private FleetPlan(int sickPercent) => _sickPercent = sickPercent;

    public IReadOnlyList<PlannedServer> Servers => _servers;

    public IReadOnlyList<PlantedDefect> Planted => _planted;

    public static FleetPlan Of(int count, int sickPercent, ulong seed)
    {
        var plan = new FleetPlan(sickPercent);
        for (var i = 0; i < count; i++)
        {
            var random = SeededRandom.For(seed, i);
            var healthy = Healthy(i, random);
            if (random.Chance(sickPercent))
                plan.AddSick(healthy);
            else
                plan.AddHealthy(healthy);
        }

        return plan;
    }

    public PlantedList ToPlantedList() => new(_servers.Count, _sickPercent, _planted);

    private static PlannedServer Healthy(int index, SeededRandom random)
    {
        var system = random.Next(100) switch
        {
            < 15 => ServerSystem.WindowsNT4,
            < 27 => ServerSystem.Windows2000,
            < 85 => ServerSystem.WindowsServer,
            _ => ServerSystem.Unix,
        };
        var isMailServer = random.Chance(40);
        var subnet = index / HostsInSubnet;
        var network = $"10.{1 + (subnet / 250)}.{subnet % 250}";
        var guid = random.NextBits();
        return new()
        {
            Index = index,
            Name = $"SRV{index:D6}",
            System = system,
            HasConnector = isMailServer && system is ServerSystem.WindowsNT4 or ServerSystem.Windows2000,
            HasPostfix = isMailServer && system is ServerSystem.Unix,
            Domain = $"site{subnet:D3}.example.com",
            Address = $"{network}.{20 + (index % HostsInSubnet)}",
            Gateway = $"{network}.1",
            DnsServers = [$"{network}.10", $"{network}.11"],
            AdapterGuid = $"{{{(uint)(guid >> 32):X8}-{(ushort)(guid >> 16):X4}-4{(ushort)guid & 0xFFF:X3}-9A77-{index:X12}}}",
            Seed = random.NextBits(),
        };
    }

    private void AddHealthy(PlannedServer server)
    {
        _servers.Add(server);
        if (server.System != ServerSystem.Unix || server.HasPostfix)
            _neighbours[server.HasPostfix] = server;
    }

    private void AddSick(PlannedServer server)
    {
        // What was planted least, so that each rule gets its share in small fleets as well.
        var defect = Defects.All.Where(d => d.Fits(server)).MinBy(d => CountOf(d.Rule))!;
        var shared = _neighbours.TryGetValue(server.HasPostfix, out var neighbour) ? Defects.Shared.Where(d => d.Fits(server, neighbour)).MinBy(d => CountOf(d.Rule)) : null;
        if (shared is null || CountOf(shared.Rule) >= CountOf(defect.Rule))
        {
            Add(defect.Plant(server), defect.Rule, server.Name);
            return;
        }

        Add(shared.Plant(server, neighbour!), shared.Rule, neighbour!.Name);
        _neighbours.Remove(server.HasPostfix);
    }

    private int CountOf(string rule) => _counts.GetValueOrDefault(rule);

    private void Add(PlannedServer server, string rule, string reportedAt)
    {
        _servers.Add(server);
        _planted.Add(new(rule, reportedAt));
        _counts[rule] = CountOf(rule) + 1;
    }
}
