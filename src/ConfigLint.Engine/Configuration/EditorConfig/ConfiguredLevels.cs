namespace ConfigLint.Engine.Configuration.EditorConfig;

/// <summary>How levels are written in <c>.editorconfig</c> files.</summary>
internal static class ConfiguredLevels
{
    /// <summary>The words to use; <c>suggestion</c>, <c>silent</c> and <c>refactoring</c> are read too, since Roslyn's users write them.</summary>
    public static string[] Words { get; } = ["error", "warning", "note", "none", "default"];

    /// <summary>All words that are read.</summary>
    public static string[] Known { get; } = [.. Words, "suggestion", "silent", "refactoring"];

    /// <summary>Reads a value.</summary>
    public static ConfiguredLevel Read(string text)
    {
        if (text.Equals("default", StringComparison.OrdinalIgnoreCase))
            return ConfiguredLevel.Default;
        if (text.Equals("refactoring", StringComparison.OrdinalIgnoreCase))
            return ConfiguredLevel.None;
        if (!RuleLevels.TryParse(text, out var level))
            return ConfiguredLevel.Unreadable;

        return level switch
        {
            RuleLevel.Error => ConfiguredLevel.Error,
            RuleLevel.Warning => ConfiguredLevel.Warning,
            RuleLevel.Note => ConfiguredLevel.Note,
            _ => ConfiguredLevel.None,
        };
    }

    /// <summary>The level that it gives a rule with the given default.</summary>
    public static RuleLevel Over(this ConfiguredLevel level, RuleLevel @default) => level switch
    {
        ConfiguredLevel.Error => RuleLevel.Error,
        ConfiguredLevel.Warning => RuleLevel.Warning,
        ConfiguredLevel.Note => RuleLevel.Note,
        ConfiguredLevel.None => RuleLevel.None,
        _ => @default,
    };
}
