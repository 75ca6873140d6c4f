namespace ConfigLint.Engine.Reporting;

/// <summary>How text output looks.</summary>
public sealed record TextReportOptions
{
    /// <summary>Absolute; paths are shown relative to it.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>Whether the output understands colours.</summary>
    public bool UseColor { get; init; }

    /// <summary>How much is said.</summary>
    public TextVerbosity Verbosity { get; init; } = TextVerbosity.Normal;
}
