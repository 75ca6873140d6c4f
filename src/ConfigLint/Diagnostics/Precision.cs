namespace ConfigLint;

/// <summary>How often a finding of a rule is right; GitHub sorts by it.</summary>
public enum Precision
{
    /// <summary>Often wrong.</summary>
    Low,

    /// <summary>Needs a look.</summary>
    Medium,

    /// <summary>Mostly right.</summary>
    High,

    /// <summary>Right whenever the capture is.</summary>
    VeryHigh,
}
