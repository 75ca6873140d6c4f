using System.Collections.Immutable;

namespace ConfigLint.Benchmarks.Fleet;

/// <summary>Something that one rule must find, and no other rule.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Systems">Where it can occur.</param>
/// <param name="Plant">Breaks a healthy server.</param>
internal sealed record Defect(string Rule, ImmutableArray<ServerSystem> Systems, Func<PlannedServer, PlannedServer> Plant)
{
    /// <summary>Only a server with the mail connector can have it.</summary>
    public bool NeedsConnector { get; init; }

    /// <summary>Only a server with Postfix can have it.</summary>
    public bool NeedsPostfix { get; init; }

    public bool Fits(PlannedServer server) => Systems.Contains(server.System) && (server.HasConnector || !NeedsConnector) && (server.HasPostfix || !NeedsPostfix);
}
