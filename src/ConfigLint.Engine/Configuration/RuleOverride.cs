namespace ConfigLint.Engine.Configuration;

/// <summary>One <c>--rule ID=LEVEL</c>.</summary>
/// <param name="Id">The rule, in any case.</param>
/// <param name="Level">The level it gets.</param>
public sealed record RuleOverride(string Id, RuleLevel Level)
{
    /// <summary>Reads <c>ID=LEVEL</c>; null: it is not that.</summary>
    public static RuleOverride? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('=', StringSplitOptions.TrimEntries) is [{ Length: > 0 } id, var level] && RuleLevels.TryParse(level, out var parsed) ? new(id, parsed) : null;
    }
}
