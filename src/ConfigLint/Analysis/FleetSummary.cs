using System.Text.Json.Serialization.Metadata;

namespace ConfigLint;

/// <summary>
/// How a summary is written to shards. Source-generated JSON: no reflection, no format version:
/// entries are keyed by the plug-in's hash, so only the assembly that wrote one reads it.
/// </summary>
/// <typeparam name="TSummary">The rule's own record.</typeparam>
public sealed class FleetSummary<TSummary>
    where TSummary : class
{
    private readonly Func<JsonTypeInfo<TSummary>> _json;

    /// <summary>A summary that leaves its server as JSON, so that nothing of the server's documents can hide in it.</summary>
    /// <param name="json">From the rule's own <c>JsonSerializerContext</c>.</param>
    public FleetSummary(JsonTypeInfo<TSummary> json) => _json = () => json;

    /// <summary>A summary that stays the record it is within a run, which is faster; only shards are written.</summary>
    /// <param name="json">Gives what the rule's own <c>JsonSerializerContext</c> has, asked for when something is written: to build it takes longer than to analyse a server.</param>
    /// <param name="locations">Every place that a summary holds: the host resolves their lines and lets go of their texts. A place left out keeps its text alive.</param>
    public FleetSummary(Func<JsonTypeInfo<TSummary>> json, Func<TSummary, IEnumerable<Location>> locations) => (_json, Locations) = (json, locations);

    /// <summary>From the rule's own <c>JsonSerializerContext</c>.</summary>
    public JsonTypeInfo<TSummary> Json => _json();

    /// <summary>Every place that a summary holds; null: not told, the summary leaves its server as JSON.</summary>
    public Func<TSummary, IEnumerable<Location>>? Locations { get; }
}
