namespace ConfigLint.Engine.Configuration.EditorConfig;

/// <summary>What a key of an <c>.editorconfig</c> file is about.</summary>
internal enum EditorConfigKeyKind
{
    /// <summary>It begins like ours and is none that we know.</summary>
    Unknown,

    /// <summary><c>configlint_diagnostic.ID.severity</c>.</summary>
    RuleLevel,

    /// <summary><c>configlint_diagnostic.ID.option</c>.</summary>
    RuleOption,

    /// <summary><c>configlint_analyzer_diagnostic.category-NAME.severity</c>.</summary>
    CategoryLevel,

    /// <summary><c>configlint_analyzer_diagnostic.severity</c>.</summary>
    EveryLevel,
}
