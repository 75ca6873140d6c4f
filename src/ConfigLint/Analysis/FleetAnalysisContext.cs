using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>What a fleet action gets: every server that had something to say.</summary>
/// <typeparam name="TSummary">The rule's own record.</typeparam>
public abstract class FleetAnalysisContext<TSummary> : ActionContext
    where TSummary : class
{
    /// <summary>Sorted by server id, ordinal.</summary>
    public abstract ImmutableArray<ServerSummary<TSummary>> Servers { get; }
}
