using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>A server's services, merged over its captures: by key name, and what is known by its display name only joins the service that is called so.</summary>
internal sealed class ServiceIndex(ImmutableArray<ServiceFact> facts, Func<string, ImmutableArray<ServiceFact>, ServiceState> create)
{
    private readonly Dictionary<string, ServiceState> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ServiceState> _byDisplayName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>In the order of their first statements.</summary>
    public ImmutableArray<ServiceState> All => field.IsDefault ? field = Merge() : field;

    /// <summary>By key name, else by display name; of several with one display name the first.</summary>
    public ServiceState? Find(string nameOrDisplayName)
    {
        ArgumentNullException.ThrowIfNull(nameOrDisplayName);
        return All.IsEmpty ? null : _byName.GetValueOrDefault(nameOrDisplayName) ?? _byDisplayName.GetValueOrDefault(nameOrDisplayName);
    }

    private ImmutableArray<ServiceState> Merge()
    {
        var keysByDisplayName = KeysByDisplayName();
        var groups = facts.GroupBy(fact => KeyOf(fact, keysByDisplayName), StringComparer.OrdinalIgnoreCase);
        ImmutableArray<ServiceState> services = [.. groups.Select(group => create(group.Key, [.. group]))];
        foreach (var service in services)
        {
            _byName.TryAdd(service.Name, service);
            foreach (var statement in service.Statements)
                _byDisplayName.TryAdd(statement.DisplayName ?? service.Name, service);
        }

        return services;
    }

    /// <summary>Null for a display name that two services share: which of them is meant, nobody can tell.</summary>
    private Dictionary<string, string?> KeysByDisplayName()
    {
        var keys = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var fact in facts)
        {
            if (fact.DisplayName is not { } displayName || IsDisplayNameOnly(fact))
                continue;

            if (!keys.TryAdd(displayName, fact.Value) && !string.Equals(keys[displayName], fact.Value, StringComparison.OrdinalIgnoreCase))
                keys[displayName] = null;
        }

        return keys;
    }

    private static string KeyOf(ServiceFact fact, Dictionary<string, string?> keysByDisplayName) =>
        IsDisplayNameOnly(fact) ? keysByDisplayName.GetValueOrDefault(fact.Value) ?? fact.Value : fact.Value;

    /// <summary><c>net start</c> prints nothing but display names; what knows more of the service knows its key name.</summary>
    private static bool IsDisplayNameOnly(ServiceFact fact) =>
        fact is { StartType: null, ImagePath: null, Account: null } && string.Equals(fact.Value, fact.DisplayName, StringComparison.OrdinalIgnoreCase);
}
