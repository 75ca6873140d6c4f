namespace ConfigLint.Formats.Registry;

/// <summary>The adapters of a capture, in both layouts.</summary>
internal sealed class RegistryAdapters(RegistryCaptureDocument document)
{
    private List<RegistryAdapter> NT => field ??= FindNT();

    private List<RegistryAdapter> Interfaces => field ??= FindInterfaces();

    private Dictionary<string, string> Descriptions => field ??= FindDescriptions();

    /// <summary>Those of the family's layout; of both where the family is not known, since each layout is its own proof.</summary>
    public IEnumerable<RegistryAdapter> Of(OperatingSystemFamily family) => family switch
    {
        OperatingSystemFamily.WindowsNT4 => NT,
        OperatingSystemFamily.Windows => Interfaces,
        _ => NT.Concat(Interfaces).OrderBy(adapter => adapter.Key),
    };

    /// <summary>The name that people see of a <c>{GUID}</c>, else the <c>{GUID}</c>.</summary>
    public string NameOf(string id) => TryFindFriendlyName(id, out var name) ? ValueData.Text(document.Syntax, name) : id;

    /// <summary>The hardware's name; null: not captured.</summary>
    public string? DescriptionOf(string id) => Descriptions.GetValueOrDefault(id);

    private bool TryFindFriendlyName(string id, out ValueSyntax name) =>
        document.TryFind(document.Keys.Find($@"{RegistryPaths.Connections}\{id}\Connection"), "Name", out name)
        && name.Kind == RegistryValueKind.String && ValueData.Text(document.Syntax, name).Length > 0;

    private List<RegistryAdapter> FindNT()
    {
        const string Tail = @"\Parameters\Tcpip";
        var adapters = new List<RegistryAdapter>();
        for (var key = document.Keys.FindBelow(RegistryPaths.Services, -1, out var rest); key >= 0; key = document.Keys.FindBelow(RegistryPaths.Services, key, out rest))
        {
            if (!rest.EndsWith(Tail, StringComparison.OrdinalIgnoreCase))
                continue;

            // Later systems keep the layout of NT as well, under the adapter's {GUID}.
            var service = rest[..^Tail.Length];
            if (service.IsEmpty || service[0] == '{' || service.Contains('\\') || !document.Keys.IsFirst(key))
                continue;

            var id = service.ToString();
            adapters.Add(new()
            {
                Key = key,
                Id = id,
                IdSpan = document.SpanInPath(key, rest.Length, id.Length),
                Name = id,
                IsNT = true,
                IsRemoteAccess = id.StartsWith("NdisWan", StringComparison.OrdinalIgnoreCase),
                UsesDhcp = RegistryAdapter.IsDhcpEnabled(document, key),
            });
        }

        return adapters;
    }

    private List<RegistryAdapter> FindInterfaces()
    {
        var remoteAccess = FindRemoteAccess();
        var adapters = new List<RegistryAdapter>();
        foreach (var (key, id) in document.ChildKeys(RegistryPaths.Interfaces))
        {
            var isNamed = TryFindFriendlyName(id, out var friendlyName);
            adapters.Add(new()
            {
                Key = key,
                Id = id,
                IdSpan = document.SpanInPath(key, id.Length, id.Length),
                FriendlyName = isNamed ? friendlyName : default,
                Name = isNamed ? ValueData.Text(document.Syntax, friendlyName) : id,
                IsRemoteAccess = remoteAccess.Contains(id) || RegistryAdapter.IsOn(document, key, "VPNInterface"),
                UsesDhcp = RegistryAdapter.IsDhcpEnabled(document, key),
            });
        }

        return adapters;
    }

    /// <summary><c>NetworkCards\n</c> names the hardware behind an adapter's service or {GUID}.</summary>
    private Dictionary<string, string> FindDescriptions()
    {
        var descriptions = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, _) in document.ChildKeys(RegistryPaths.NetworkCards))
        {
            if (document.TryFind(key, "ServiceName", out var service) && document.TryFind(key, "Description", out var description)
                && ValueData.Text(document.Syntax, description) is { Length: > 0 } text)
                descriptions.TryAdd(ValueData.Text(document.Syntax, service), text);
        }

        return descriptions;
    }

    /// <summary>The interfaces that RAS's pseudo adapter NdisWanIp is bound to.</summary>
    private HashSet<string> FindRemoteAccess()
    {
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (!document.TryFind(document.Keys.Find(RegistryPaths.RemoteAccessBinding), "IpConfig", out var binding) || binding.Kind != RegistryValueKind.MultiString)
            return ids;

        foreach (var key in ValueData.Strings(document.Syntax, binding))
            ids.Add(key[(key.LastIndexOf('\\') + 1)..]);
        return ids;
    }
}
