namespace ConfigLint.Engine.Configuration;

/// <summary>Levels and options of rules that somebody wrote into <c>configlint.json</c>: where they go, and the line to write there.</summary>
internal static class MisplacedSetting
{
    private const string File = ".editorconfig";

    private static readonly HashSet<string> Keys = new(
        ["rule", "rules", "ruleLevels", "severity", "severities", "level", "levels", "diagnostic", "diagnostics", "analyzer", "analyzers", "option", "options"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a key of the file is about rules: the name of such a list, or a rule's id.</summary>
    public static bool IsAboutRules(string key) => Keys.Contains(key) || IsRuleId(key) || key.StartsWith("configlint_", StringComparison.Ordinal);

    /// <summary>Two to eight letters and four digits.</summary>
    public static bool IsRuleId(string text)
    {
        var letters = 0;
        while (letters < text.Length && char.IsAsciiLetter(text[letters]))
            letters++;
        return letters is >= 2 and <= 8 && text.Length == letters + 4 && text.AsSpan(letters).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>The error for a key that is about rules and has nothing in it that could be repeated.</summary>
    public static string Of(string key) => $"'{key}' does not belong here: {Remedy("configlint_diagnostic.MAIL1001.severity = warning", "for example ")}";

    /// <summary>The error for a rule's level or option.</summary>
    /// <param name="ruleId">The rule.</param>
    /// <param name="member">The option; null: the value is a level.</param>
    /// <param name="value">What it was given.</param>
    public static string Of(string ruleId, string? member, string value)
    {
        var isLevel = member is null || Keys.Contains(member);
        var line = isLevel ? $"configlint_diagnostic.{ruleId}.severity = {LevelOf(value)}" : $"configlint_diagnostic.{ruleId}.{member} = {value}";
        return $"the {(isLevel ? "level" : $"option '{member}'")} of {ruleId} does not belong here: {Remedy(line, "")}";
    }

    private static string Remedy(string line, string example) => $"levels and options of rules stand in {File}; write there, below a section such as [*], {example}'{line}'";

    // Other linters' words.
    private static string LevelOf(string value) => value.ToUpperInvariant() switch
    {
        "OFF" or "0" or "FALSE" or "DISABLED" or "IGNORE" or "SILENT" or "HIDDEN" => "none",
        "WARN" or "1" => "warning",
        "INFO" or "INFORMATION" or "HINT" or "SUGGESTION" => "note",
        "2" or "CRITICAL" => "error",
        _ => RuleLevels.TryParse(value, out var level) ? level.ToText() : "warning",
    };
}
