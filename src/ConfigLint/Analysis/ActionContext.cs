namespace ConfigLint;

/// <summary>What every action gets. Use it only on the thread and during the call it was passed to.</summary>
public abstract class ActionContext
{
    /// <summary>Options in effect where the action looks.</summary>
    public abstract AnalyzerConfigOptions Options { get; }

    /// <summary>The day the run judges against (<c>--as-of</c>, SOURCE_DATE_EPOCH); null: rules about age are silent.</summary>
    public abstract DateOnly? AsOf { get; }

    /// <summary>Cancelled when the run is, or when the action's time limit is over.</summary>
    public abstract CancellationToken CancellationToken { get; }

    /// <summary>Reports a finding. A descriptor that the analyzer does not list is a CFG0001.</summary>
    public abstract void ReportDiagnostic(Diagnostic diagnostic);
}
