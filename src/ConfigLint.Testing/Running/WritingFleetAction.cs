using ConfigLint.Engine.Plugins;

namespace ConfigLint.Testing.Running;

/// <summary>A fleet action whose summaries leave their servers as JSON, as they do when a run is split over machines.</summary>
internal sealed class WritingFleetAction(FleetAction inner) : FleetAction(inner.Analyzer, inner.Requires)
{
    public override object? Summarize(ServerAnalysisContext context) => inner.Summarize(context);

    public override void Analyze(ActionScope scope, IEnumerable<ServerSummary<object>> servers) => inner.Analyze(scope, servers);

    public override object Keep(object summary) => new WrittenSummary(Serialize(summary));

    public override byte[] Serialize(object summary) => inner.Serialize(summary);

    public override object Deserialize(ReadOnlySpan<byte> json) => inner.Deserialize(json);
}
