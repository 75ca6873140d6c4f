namespace ConfigLint.Engine.Reporting;

/// <summary>How much text output says.</summary>
public enum TextVerbosity
{
    /// <summary>One line for each finding.</summary>
    Quiet,

    /// <summary>Source line, related places and a hint as well.</summary>
    Normal,

    /// <summary>The server and fingerprint of each finding, and how captures were grouped, as well.</summary>
    Verbose,
}
