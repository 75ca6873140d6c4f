namespace ConfigLint.Engine.Analysis;

/// <summary>What happened to a rule on a server.</summary>
public enum CoverageStatus
{
    /// <summary>The rule looked.</summary>
    Evaluated,

    /// <summary>The rule is off.</summary>
    Off,

    /// <summary>Something that the rule needs is not captured.</summary>
    NotCaptured,

    /// <summary>The rule threw or ran out of time.</summary>
    Failed,
}
