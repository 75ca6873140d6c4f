namespace ConfigLint.Cli.Init;

/// <summary>A file that <c>init</c> writes where there is none.</summary>
/// <param name="Path">Relative to the root with <c>/</c>.</param>
/// <param name="Content">With line feeds.</param>
internal sealed record InitFile(string Path, string Content)
{
    /// <summary>What it is good for, behind its name.</summary>
    public required string Purpose { get; init; }

    /// <summary>What to do where a file of that name is there already; null: nothing.</summary>
    public string? OtherwiseAdd { get; init; }

    /// <summary>What to do once it is written; null: nothing.</summary>
    public string? NextStep { get; init; }
}
