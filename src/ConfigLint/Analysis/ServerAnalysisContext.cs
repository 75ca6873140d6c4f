namespace ConfigLint;

/// <summary>What a server action and a fleet rule's summary get.</summary>
public abstract class ServerAnalysisContext : ActionContext
{
    /// <summary>The server.</summary>
    public abstract Server Server { get; }

    /// <summary>For what only the rule can see is missing: <c>coverage</c> shows it like an unmet requirement.</summary>
    public abstract void ReportNotCaptured(string what);
}
