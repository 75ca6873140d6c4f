namespace ConfigLint.Engine.Configuration.EditorConfig;

/// <summary>What the value of a severity key says.</summary>
internal enum ConfiguredLevel
{
    /// <summary>No level that we know: the next best key decides.</summary>
    Unreadable,

    /// <summary>The rule's own default, whatever keys of less weight say.</summary>
    Default,

    /// <summary>Off.</summary>
    None,

    /// <summary>A note.</summary>
    Note,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>An error.</summary>
    Error,
}
