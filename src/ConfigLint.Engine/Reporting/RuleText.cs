using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Reporting;

/// <summary>The words that all lists of rules use.</summary>
internal static class RuleText
{
    /// <summary>The level in effect; of a rule that is off, the level it would have.</summary>
    public static string SeverityOf(RuleInfo rule) => (rule.IsEnabled ? rule.Level : rule.Descriptor.DefaultSeverity.ToLevel()).ToText();

    /// <summary>What the rule looks at.</summary>
    public static string KindOf(RuleInfo rule) => rule.Kind switch
    {
        RuleKind.Document => "document",
        RuleKind.Server => "server",
        _ => "fleet",
    };

    /// <summary>GitHub's words.</summary>
    public static string PrecisionOf(RuleInfo rule) => rule.Descriptor.Precision switch
    {
        Precision.Low => "low",
        Precision.Medium => "medium",
        Precision.High => "high",
        _ => "very-high",
    };
}
