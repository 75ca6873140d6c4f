using System.Text.Json.Serialization.Metadata;

namespace ConfigLint;

/// <summary>
/// How a summary is written to shards. Source-generated JSON: no reflection, no format version:
/// entries are keyed by the plug-in's hash, so only the assembly that wrote one reads it.
/// </summary>
/// <typeparam name="TSummary">The rule's own record.</typeparam>
/// <param name="json">From the rule's own <c>JsonSerializerContext</c>.</param>
public sealed class FleetSummary<TSummary>(JsonTypeInfo<TSummary> json)
    where TSummary : class
{
    /// <summary>From the rule's own <c>JsonSerializerContext</c>.</summary>
    public JsonTypeInfo<TSummary> Json { get; } = json;
}
