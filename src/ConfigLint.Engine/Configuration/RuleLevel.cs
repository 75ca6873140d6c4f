namespace ConfigLint.Engine.Configuration;

/// <summary>A level that a rule is given, or a threshold; ordered from silent to worst.</summary>
public enum RuleLevel
{
    /// <summary>The rule does not run; as a threshold: never.</summary>
    None,

    /// <summary>Also written <c>suggestion</c>.</summary>
    Note,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>An error.</summary>
    Error,
}
