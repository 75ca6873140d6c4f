using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>A server's services, of which only those that somebody asks for are decoded: rules want one by its name, a registry holds hundreds.</summary>
internal sealed class CapturedServices(Server server)
{
    private readonly Dictionary<string, ServiceState?> _found = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ServiceState> _services = new(StringComparer.OrdinalIgnoreCase);
    private ServiceIndex? _all;

    /// <summary>Every service, in the order of their first statements.</summary>
    public ImmutableArray<ServiceState> All => (_all ??= new(server.Facts(FactKinds.Service), Create)).All;

    /// <summary>Whether any capture states a service.</summary>
    public bool Any => !Names.IsEmpty;

    private ServiceNames Names => field ??= ReadNames();

    /// <summary>By key name, else by display name; null: not captured.</summary>
    public ServiceState? Find(string nameOrDisplayName)
    {
        ArgumentNullException.ThrowIfNull(nameOrDisplayName);
        if (_all is not null)
            return _all.Find(nameOrDisplayName);
        if (!Names.MayContain(nameOrDisplayName))
            return null;

        if (!_found.TryGetValue(nameOrDisplayName, out var service))
            _found.Add(nameOrDisplayName, service = new ServiceIndex(Related(nameOrDisplayName), Create).Find(nameOrDisplayName));
        return service;
    }

    /// <summary>One service is one object, by whichever of its names it was found first.</summary>
    private ServiceState Create(string key, ImmutableArray<ServiceFact> statements)
    {
        if (!_services.TryGetValue(key, out var service))
            _services.Add(key, service = new(statements));
        return service;
    }

    private ServiceNames ReadNames()
    {
        var names = new ServiceNames();
        foreach (var fact in server.SomeFacts(FactKinds.Service, names.Add))
            names.Add(fact.Value, ((ServiceFact)fact).DisplayName);
        return names;
    }

    /// <summary>Every statement that a merge could join to the name: those of its names, of the names that these give it, and so on until no name is new.</summary>
    private ImmutableArray<ServiceFact> Related(string name)
    {
        var names = new List<string> { name };
        var related = ImmutableArray.CreateBuilder<ServiceFact>();
        int before;
        do
        {
            before = names.Count;
            related.Clear();
            foreach (var fact in server.SomeFacts(FactKinds.Service, (known, other) => Contains(names, known) || Contains(names, other)))
            {
                // Not every format asks what is wanted.
                if (fact is not ServiceFact service || (!Contains(names, service.Value) && !Contains(names, service.DisplayName)))
                    continue;
                related.Add(service);
                AddTo(names, service.Value);
                AddTo(names, service.DisplayName);
            }
        }
        while (names.Count > before);

        return related.ToImmutable();
    }

    private static void AddTo(List<string> names, string? name)
    {
        if (name is { Length: > 0 } && !Contains(names, name))
            names.Add(name);
    }

    private static bool Contains(List<string> names, ReadOnlySpan<char> name)
    {
        foreach (var known in names)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
