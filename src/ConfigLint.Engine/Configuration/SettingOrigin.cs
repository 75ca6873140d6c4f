namespace ConfigLint.Engine.Configuration;

/// <summary>Who proposes a level or a value.</summary>
public enum SettingOrigin
{
    /// <summary><c>--rule</c> or <c>--only</c>.</summary>
    CommandLine,

    /// <summary>A line of an <c>.editorconfig</c> file.</summary>
    EditorConfig,

    /// <summary>The rule itself.</summary>
    Default,
}
