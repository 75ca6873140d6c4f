using System.Text;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Testing.Running;

/// <summary>A fleet action whose summaries stay the objects they are, to compare with what is left of them after JSON.</summary>
internal sealed class RememberingFleetAction(FleetAction inner, List<string> losses) : FleetAction(inner.Analyzer, inner.Requires)
{
    private string _serverId = "";

    public override object? Summarize(ServerAnalysisContext context)
    {
        _serverId = context.Server.Id;
        return inner.Summarize(context);
    }

    public override void Analyze(ActionScope scope, IEnumerable<ServerSummary<object>> servers) => inner.Analyze(scope, servers);

    public override object Keep(object summary)
    {
        // Writing a summary while its server lives also resolves the lines of every place in it, so the fleet action can ask for them later.
        if (Loss(summary) is { } loss)
            losses.Add($"The summary of {_serverId} does not survive JSON: {loss}");
        if (ReachableText.From(inner.Keep(summary)) is { } text)
            losses.Add($"The summary of {_serverId} keeps the text of {text.Path} alive: its FleetSummary leaves a place out of the locations it tells");
        return summary;
    }

    public override byte[] Serialize(object summary) => inner.Serialize(summary);

    public override object Deserialize(ReadOnlySpan<byte> json) => inner.Deserialize(json);

    private string? Loss(object summary)
    {
        try
        {
            var written = inner.Serialize(summary);
            var again = inner.Serialize(inner.Deserialize(written));
            return written.AsSpan().SequenceEqual(again) ? null : $"it is {Encoding.UTF8.GetString(written)}, and once read and written again {Encoding.UTF8.GetString(again)}";
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return $"{e.GetType().Name}: {e.Message}";
        }
    }
}
