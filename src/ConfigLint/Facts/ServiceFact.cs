using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>What one capture says of one service. <see cref="Fact.Value"/>: the service's key name; the display name where only that is printed.</summary>
public sealed record ServiceFact : Fact
{
    /// <summary>The name that people see; null: not captured.</summary>
    public string? DisplayName { get; init; }

    /// <summary>When it starts; null: not captured.</summary>
    public ServiceStartType? StartType { get; init; }

    /// <summary>Automatic, but a while after the system.</summary>
    public bool IsDelayed { get; init; }

    /// <summary>What it was doing; null: not captured.</summary>
    public ServiceRunState? State { get; init; }

    /// <summary>The program and its arguments as written; null: not captured.</summary>
    public string? ImagePath { get; init; }

    /// <summary>The account it runs under, as written; null: not captured.</summary>
    public string? Account { get; init; }

    /// <summary>Services and groups (with a leading <c>+</c>) that must start before; empty also when not captured.</summary>
    public ImmutableArray<string> DependsOn { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, string?>> Properties =>
    [
        new("displayName", DisplayName),
        new("startType", FactText.Of(StartType)),
        new("delayed", IsDelayed ? "true" : null),
        new("state", FactText.Of(State)),
        new("path", ImagePath),
        new("account", Account),
        new("dependsOn", DependsOn.IsEmpty ? null : string.Join('\n', DependsOn)),
    ];
}
