namespace ConfigLint;

/// <summary>Registers actions; valid only during <see cref="ConfigAnalyzer.Initialize"/>.</summary>
public abstract class AnalysisContext
{
    /// <summary>Once per document of the format; "*" for every format.</summary>
    public abstract void RegisterDocumentAction(string formatId, Action<DocumentAnalysisContext> action);

    /// <summary>Once per server on which everything required is captured (blank counts, silence does not).</summary>
    public abstract void RegisterServerAction(Action<ServerAnalysisContext> action, params ReadOnlySpan<Requirement> requires);

    /// <summary>Summarises each server (null: nothing to say), then looks at all summaries once. No server is alive by then.</summary>
    public abstract void RegisterFleetAction<TSummary>(
        FleetSummary<TSummary> summary,
        Func<ServerAnalysisContext, TSummary?> summarize,
        Action<FleetAnalysisContext<TSummary>> analyze,
        params ReadOnlySpan<Requirement> requires)
        where TSummary : class;
}
