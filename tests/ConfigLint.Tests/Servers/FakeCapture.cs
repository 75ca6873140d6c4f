namespace ConfigLint.Tests.Servers;

/// <summary>A capture whose every line is one value.</summary>
internal sealed class FakeCapture(FakeServer owner, string path)
{
    private readonly List<(FactKind Kind, Fact Fact)> _facts = [];
    private int _length;

    public string Path => path;

    public Server Server => owner.Server;

    public NetworkConfiguration Network => owner.Server.Network;

    public Location Start => new(path, new(0, 0), default);

    public FakeServer And => owner;

    public IEnumerable<Fact> Facts(FactKind kind) => _facts.Where(entry => entry.Kind == kind).Select(entry => entry.Fact);

    public FakeCapture Add<TFact>(FactKind<TFact> kind, string value, Func<Location, TFact> create)
        where TFact : Fact
    {
        var line = _facts.Count;
        _facts.Add((kind, create(new(path, new(_length, value.Length), new(new(line, 0), new(line, value.Length))))));
        _length += value.Length + 1;
        return this;
    }

    public FakeCapture States(FactKind<Fact> kind, string value, FactOrigin origin = FactOrigin.Unknown, string? adapter = null) =>
        Add(kind, value, location => new() { Value = value, Location = location, Origin = origin, Adapter = adapter });

    public FakeCapture OperatingSystem(string value, FactOrigin origin = FactOrigin.Unknown) => States(FactKinds.OperatingSystem, value, origin);

    public FakeCapture HostName(string value, HostNameType type = HostNameType.Dns, FactOrigin origin = FactOrigin.Unknown) =>
        Add(FactKinds.HostName, value, location => new() { Value = value, Location = location, Origin = origin, NameType = type });

    public FakeCapture Adapter(string name, string? id = null, bool? isConnected = null, bool isRemoteAccess = false, string? description = null) =>
        Add(
            FactKinds.Adapter,
            name,
            location => new() { Value = name, Location = location, Id = id, IsConnected = isConnected, IsRemoteAccess = isRemoteAccess, Description = description });

    public FakeCapture Address(string value, string? adapter, FactOrigin origin = FactOrigin.Unknown, int? prefixLength = null) =>
        Add(FactKinds.IPAddress, value, location => new() { Value = value, Location = location, Origin = origin, Adapter = adapter, PrefixLength = prefixLength });

    public FakeCapture Service(
        string value,
        string? displayName = null,
        ServiceStartType? startType = null,
        ServiceRunState? state = null,
        string? imagePath = null,
        string? account = null) =>
        Add(
            FactKinds.Service,
            value,
            location => new()
            {
                Value = value,
                Location = location,
                DisplayName = displayName,
                StartType = startType,
                State = state,
                ImagePath = imagePath,
                Account = account,
            });
}
