namespace ConfigLint.Benchmarks.Fleet;

/// <summary>All servers of a fleet and what is wrong with them: a function of its arguments alone.</summary>
internal sealed class FleetPlan
{
    private const int HostsInSubnet = 200;
    private const string SharedAddress = "NET1101";

    private readonly int _sickPercent;
    private readonly List<PlannedServer> _servers = [];
    private readonly List<PlantedDefect> _planted = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    private FleetPlan(int sickPercent) => _sickPercent = sickPercent;

    public IReadOnlyList<PlannedServer> Servers => _servers;

    public IReadOnlyList<PlantedDefect> Planted => _planted;

    public static FleetPlan Of(int count, int sickPercent, ulong seed)
    {
        var plan = new FleetPlan(sickPercent);
        PlannedServer? neighbour = null;
        for (var i = 0; i < count; i++)
        {
            // Only healthy neighbours share their address, so that every server has one defect at most.
            var random = SeededRandom.For(seed, i);
            var healthy = Healthy(i, random);
            if (!random.Chance(sickPercent))
            {
                plan._servers.Add(healthy);
                neighbour = healthy.System == ServerSystem.Unix ? neighbour : healthy;
            }
            else
            {
                neighbour = plan.AddSick(healthy, neighbour);
            }
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
        var subnet = index / HostsInSubnet;
        var network = $"10.{1 + (subnet / 250)}.{subnet % 250}";
        var guid = random.NextBits();
        return new()
        {
            Index = index,
            Name = $"SRV{index:D6}",
            System = system,
            HasConnector = system is ServerSystem.WindowsNT4 or ServerSystem.Windows2000 && random.Chance(40),
            Domain = $"site{subnet:D3}.example.com",
            Address = $"{network}.{20 + (index % HostsInSubnet)}",
            Gateway = $"{network}.1",
            DnsServers = [$"{network}.10", $"{network}.11"],
            AdapterGuid = $"{{{(uint)(guid >> 32):X8}-{(ushort)(guid >> 16):X4}-4{(ushort)guid & 0xFFF:X3}-9A77-{index:X12}}}",
            Seed = random.NextBits(),
        };
    }

    /// <summary>Breaks a server.</summary>
    /// <returns>The neighbour that the next one may share its address with.</returns>
    private PlannedServer? AddSick(PlannedServer server, PlannedServer? neighbour)
    {
        // What was planted least, so that each rule gets its share in small fleets as well.
        var defect = Defects.All.Where(d => d.Fits(server)).MinBy(d => CountOf(d.Rule))!;
        var canShare = server.System != ServerSystem.Unix && string.Equals(neighbour?.Gateway, server.Gateway, StringComparison.Ordinal);
        if (canShare && CountOf(SharedAddress) < CountOf(defect.Rule))
        {
            // A rule about several servers reports at the first.
            Add(server with { Address = neighbour!.Address }, SharedAddress, neighbour.Name);
            return null;
        }

        Add(defect.Plant(server), defect.Rule, server.Name);
        return neighbour;
    }

    private int CountOf(string rule) => _counts.GetValueOrDefault(rule);

    private void Add(PlannedServer server, string rule, string reportedAt)
    {
        _servers.Add(server);
        _planted.Add(new(rule, reportedAt));
        _counts[rule] = CountOf(rule) + 1;
    }
}
