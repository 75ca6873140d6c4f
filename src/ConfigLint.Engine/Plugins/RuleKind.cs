namespace ConfigLint.Engine.Plugins;

/// <summary>What a rule looks at.</summary>
public enum RuleKind
{
    /// <summary>One capture.</summary>
    Document,

    /// <summary>All captures of one server.</summary>
    Server,

    /// <summary>All servers.</summary>
    Fleet,
}
