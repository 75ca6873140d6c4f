namespace ConfigLint.Engine.Reporting;

/// <summary>Paths as people type them: relative to where they stand, not to the root.</summary>
/// <param name="root">Absolute path that findings are relative to.</param>
/// <param name="workingDirectory">Absolute path that text output is relative to.</param>
internal sealed class ReportPaths(string root, string workingDirectory)
{
    private readonly bool _isSame = string.Equals(root, workingDirectory, StringComparison.Ordinal);

    /// <summary>The path, escaped for a terminal.</summary>
    public string Show(string path) =>
        TerminalText.Escape(_isSame ? path.Replace('/', Path.DirectorySeparatorChar) : Path.GetRelativePath(workingDirectory, Path.Combine(root, path)));
}
