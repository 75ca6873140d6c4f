using System.Collections.Immutable;

namespace ConfigLint.Engine.Configuration;

/// <summary>The threshold of <c>failOn</c> and <c>--fail-on</c>: a level, or never.</summary>
public static class FailOnLevel
{
    /// <summary>How thresholds are written.</summary>
    public static ImmutableArray<string> Names { get; } = ["error", "warning", "note", "never"];

    /// <summary>Reads a threshold; <c>never</c> is <see cref="RuleLevel.None"/>.</summary>
    public static bool TryParse(string text, out RuleLevel level)
    {
        level = RuleLevel.None;
        return string.Equals(text, "never", StringComparison.OrdinalIgnoreCase) || (RuleLevels.TryParse(text, out level) && level != RuleLevel.None);
    }
}
