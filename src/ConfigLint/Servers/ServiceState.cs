using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>One service, merged over all captures that name it (by key name, else by display name).</summary>
public sealed class ServiceState
{
    internal ServiceState(ImmutableArray<ServiceFact> statements) => Statements = statements;

    /// <summary>The key name; the display name where no capture states another.</summary>
    public string Name => (Find(static fact => !string.Equals(fact.Value, fact.DisplayName, StringComparison.OrdinalIgnoreCase)) ?? Statements[0]).Value;

    /// <summary>Falls back to <see cref="Name"/>.</summary>
    public string DisplayName => (Find(static fact => IsReadable(fact.DisplayName)) ?? Find(static fact => fact.DisplayName is { Length: > 0 }))?.DisplayName ?? Name;

    /// <summary>Null: not captured.</summary>
    public ServiceStartType? StartType => Find(static fact => fact.StartType is not null)?.StartType;

    /// <summary>Null: not captured.</summary>
    public ServiceRunState? State => Find(static fact => fact.State is not null)?.State;

    /// <summary>The program as written; null: not captured.</summary>
    public string? ImagePath => Find(static fact => fact.ImagePath is not null)?.ImagePath;

    /// <summary>The account as written; null: not captured.</summary>
    public string? Account => Find(static fact => fact.Account is not null)?.Account;

    /// <summary>Of the start type if captured, else of the name.</summary>
    public Location Location => (Find(static fact => fact.StartType is not null) ?? Statements[0]).Location;

    /// <summary>What the captures say, by path and position.</summary>
    public ImmutableArray<ServiceFact> Statements { get; }

    private ServiceFact? Find(Func<ServiceFact, bool> states)
    {
        foreach (var statement in Statements)
        {
            if (states(statement))
                return statement;
        }

        return null;
    }

    /// <summary>Registries keep many display names as a reference to a resource: <c>@%SystemRoot%\system32\dnsapi.dll,-101</c>.</summary>
    private static bool IsReadable(string? displayName) => displayName is [not '@', ..];
}
