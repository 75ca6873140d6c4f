using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>One service, merged over all captures that name it (by key name, else by display name).</summary>
public sealed class ServiceState
{
    internal ServiceState(ImmutableArray<ServiceFact> statements) => Statements = statements;

    /// <summary>The key name; the display name where no capture states another.</summary>
    public string Name => throw new NotImplementedException();

    /// <summary>Falls back to <see cref="Name"/>.</summary>
    public string DisplayName => throw new NotImplementedException();

    /// <summary>Null: not captured.</summary>
    public ServiceStartType? StartType => throw new NotImplementedException();

    /// <summary>Null: not captured.</summary>
    public ServiceRunState? State => throw new NotImplementedException();

    /// <summary>The program as written; null: not captured.</summary>
    public string? ImagePath => throw new NotImplementedException();

    /// <summary>The account as written; null: not captured.</summary>
    public string? Account => throw new NotImplementedException();

    /// <summary>Of the start type if captured, else of the name.</summary>
    public Location Location => throw new NotImplementedException();

    /// <summary>What the captures say, by path and position.</summary>
    public ImmutableArray<ServiceFact> Statements { get; }
}
