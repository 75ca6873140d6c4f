namespace ConfigLint.Engine.Configuration.EditorConfig;

/// <summary>One of our keys with its value, where it stands.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value without comment and blanks around it.</param>
/// <param name="Path">The file, relative to the root with <c>/</c>.</param>
/// <param name="Line">One-based.</param>
/// <param name="Section">The text between the section's brackets; "": the part before the first section, which applies to nothing.</param>
internal sealed record EditorConfigEntry(EditorConfigKey Key, string Value, string Path, int Line, string Section)
{
    /// <summary>A later line of the section has the same key: that one counts, even if its value is bad.</summary>
    public bool IsReplaced { get; init; }

    /// <summary>What a key about a level says.</summary>
    public ConfiguredLevel Level { get; } = Key.Kind is EditorConfigKeyKind.RuleOption or EditorConfigKeyKind.Unknown ? ConfiguredLevel.Unreadable : ConfiguredLevels.Read(Value);
}
