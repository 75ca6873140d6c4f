namespace ConfigLint.Engine.Configuration;

/// <summary>One <c>--rule ID=LEVEL</c>.</summary>
/// <param name="Id">The rule, in any case.</param>
/// <param name="Level">The level it gets.</param>
public sealed record RuleOverride(string Id, RuleLevel Level);
