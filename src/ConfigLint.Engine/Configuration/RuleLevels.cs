namespace ConfigLint.Engine.Configuration;

/// <summary>How levels are written and compared with the contract's severities.</summary>
public static class RuleLevels
{
    /// <summary>Reads <c>error</c>, <c>warning</c>, <c>note</c> (<c>suggestion</c>) and <c>none</c> (<c>silent</c>), ignoring case.</summary>
    public static bool TryParse(string text, out RuleLevel level)
    {
        (var known, level) = text?.ToUpperInvariant() switch
        {
            "ERROR" => (true, RuleLevel.Error),
            "WARNING" => (true, RuleLevel.Warning),
            "NOTE" or "SUGGESTION" => (true, RuleLevel.Note),
            "NONE" or "SILENT" => (true, RuleLevel.None),
            _ => (false, RuleLevel.None),
        };
        return known;
    }

    /// <summary>Reads the lowest level that fails a run: <c>error</c>, <c>warning</c>, <c>note</c> or <c>never</c>.</summary>
    public static bool TryParseThreshold(string text, out RuleLevel level)
    {
        if (!string.Equals(text, "never", StringComparison.OrdinalIgnoreCase))
            return TryParse(text, out level) && level != RuleLevel.None;

        level = RuleLevel.None;
        return true;
    }

    /// <summary>The level that a severity has.</summary>
    public static RuleLevel ToLevel(this DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => RuleLevel.Error,
        DiagnosticSeverity.Warning => RuleLevel.Warning,
        _ => RuleLevel.Note,
    };

    /// <summary>SARIF's word: <c>error</c>, <c>warning</c>, <c>note</c>, <c>none</c>.</summary>
    public static string ToText(this RuleLevel level) => level switch
    {
        RuleLevel.Error => "error",
        RuleLevel.Warning => "warning",
        RuleLevel.Note => "note",
        _ => "none",
    };
}
