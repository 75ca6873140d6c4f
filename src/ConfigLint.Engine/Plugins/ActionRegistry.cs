using System.Collections.Immutable;

namespace ConfigLint.Engine.Plugins;

/// <summary>Records what one analyzer registers.</summary>
internal sealed class ActionRegistry(LoadedAnalyzer analyzer) : AnalysisContext
{
    private bool _isClosed;

    /// <summary>Who registers.</summary>
    public LoadedAnalyzer Analyzer { get; } = analyzer;

    public List<DocumentAction> DocumentActions { get; } = [];

    public List<ServerAction> ServerActions { get; } = [];

    public List<FleetAction> FleetActions { get; } = [];

    /// <summary>What the rule looks at: the widest of its actions.</summary>
    public RuleKind Kind => this switch
    {
        { FleetActions.Count: > 0 } => RuleKind.Fleet,
        { ServerActions.Count: > 0 } => RuleKind.Server,
        _ => RuleKind.Document,
    };

    /// <summary>What the actions need, each once, in the order they name it.</summary>
    public ImmutableArray<string> Requires =>
    [
        .. DocumentActions.Where(a => a.FormatId is not DocumentAction.EveryFormat).Select(a => a.FormatId)
            .Concat(ServerActions.SelectMany(a => a.Requires).Concat(FleetActions.SelectMany(a => a.Requires)).Select(r => r.Id))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The fact kinds among what the actions need, those of alternatives included.</summary>
    public IEnumerable<FactKind> Kinds => ServerActions.SelectMany(a => a.Requires).Concat(FleetActions.SelectMany(a => a.Requires)).SelectMany(KindsOf).Distinct();

    public void Close() => _isClosed = true;

    public override void RegisterDocumentAction(string formatId, Action<DocumentAnalysisContext> action)
    {
        ArgumentException.ThrowIfNullOrEmpty(formatId);
        ArgumentNullException.ThrowIfNull(action);
        ThrowIfClosed();
        DocumentActions.Add(new(Analyzer, formatId, action));
    }

    public override void RegisterServerAction(Action<ServerAnalysisContext> action, params ReadOnlySpan<Requirement> requires)
    {
        ArgumentNullException.ThrowIfNull(action);
        ThrowIfClosed();
        ServerActions.Add(new(Analyzer, action, Checked(requires)));
    }

    public override void RegisterFleetAction<TSummary>(
        FleetSummary<TSummary> summary,
        Func<ServerAnalysisContext, TSummary?> summarize,
        Action<FleetAnalysisContext<TSummary>> analyze,
        params ReadOnlySpan<Requirement> requires)
        where TSummary : class
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(summarize);
        ArgumentNullException.ThrowIfNull(analyze);
        ThrowIfClosed();
        if (FleetActions.Count > 0)
            throw new InvalidOperationException("an analyzer has one fleet action at most; write a second analyzer");

        FleetActions.Add(new FleetAction<TSummary>(Analyzer, summary, summarize, analyze, Checked(requires)));
    }

    private static ImmutableArray<Requirement> Checked(ReadOnlySpan<Requirement> requires)
    {
        foreach (var requirement in requires)
        {
            if (requirement is FactKind { IsRaw: true })
                throw new ArgumentException($"'{requirement.Id}' is raw and cannot be required", nameof(requires));
        }

        return [.. requires];
    }

    private static IEnumerable<FactKind> KindsOf(Requirement requirement) => requirement switch
    {
        FactKind kind => [kind],
        AlternativeRequirement either => either.Alternatives.SelectMany(KindsOf),
        _ => [],
    };

    private void ThrowIfClosed()
    {
        if (_isClosed)
            throw new InvalidOperationException("actions are registered in Initialize only");
    }
}
