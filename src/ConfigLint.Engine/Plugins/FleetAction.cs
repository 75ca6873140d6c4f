using System.Collections.Immutable;
using System.Text.Json;

namespace ConfigLint.Engine.Plugins;

/// <summary>What an analyzer does once for all servers, with the type of its summaries hidden from the engine.</summary>
internal abstract class FleetAction(LoadedAnalyzer analyzer, ImmutableArray<Requirement> requires)
{
    public LoadedAnalyzer Analyzer { get; } = analyzer;

    public ImmutableArray<Requirement> Requires { get; } = requires;

    /// <summary>Names the action's summaries in a server's result: the analyzer's first id, since an id has one analyzer.</summary>
    public string Key => Analyzer.Descriptors[0].Id;

    public abstract object? Summarize(ServerAnalysisContext context);

    /// <summary>Looks at all servers at once.</summary>
    /// <param name="scope">What the rule may see.</param>
    /// <param name="servers">By id, with what <see cref="Restore"/> gave; gone through once.</param>
    public abstract void Analyze(ActionScope scope, IEnumerable<ServerSummary<object>> servers);

    /// <summary>What of a summary outlives its server; called while the server lives.</summary>
    public abstract object Keep(object summary);

    /// <summary>The summary again, from what was kept of it.</summary>
    public object Restore(object kept) => kept is WrittenSummary written ? Deserialize(written.Json) : kept;

    public abstract byte[] Serialize(object summary);

    public abstract object Deserialize(ReadOnlySpan<byte> json);
}

/// <summary>The same with the type.</summary>
internal sealed class FleetAction<TSummary>(
    LoadedAnalyzer analyzer,
    FleetSummary<TSummary> fleetSummary,
    Func<ServerAnalysisContext, TSummary?> summarize,
    Action<FleetAnalysisContext<TSummary>> analyze,
    ImmutableArray<Requirement> requires) : FleetAction(analyzer, requires)
    where TSummary : class
{
    public override object? Summarize(ServerAnalysisContext context) => summarize(context);

    public override object Keep(object summary)
    {
        if (fleetSummary.Locations is not { } locations)
            return new WrittenSummary(Serialize(summary));

        foreach (var location in locations((TSummary)summary))
            location.Detach();
        return summary;
    }

    public override void Analyze(ActionScope scope, IEnumerable<ServerSummary<object>> servers) =>
        analyze(new FleetActionContext<TSummary>(scope, [.. servers.Select(s => new ServerSummary<TSummary>(s.ServerId, s.ServerName, s.Identity, (TSummary)s.Value))]));

    public override byte[] Serialize(object summary) => JsonSerializer.SerializeToUtf8Bytes((TSummary)summary, fleetSummary.Json);

    public override object Deserialize(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, fleetSummary.Json) ?? throw new JsonException("a summary is never null");
}
