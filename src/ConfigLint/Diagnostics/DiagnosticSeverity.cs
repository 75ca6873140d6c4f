namespace ConfigLint;

/// <summary>How bad a finding is; the names are SARIF's levels.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; never fails a run by default.</summary>
    Note,

    /// <summary>Probably wrong, or the evidence is weak.</summary>
    Warning,

    /// <summary>A cited source says that something fails.</summary>
    Error,
}
