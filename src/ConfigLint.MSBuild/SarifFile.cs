using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.MSBuild;

/// <summary>The log of a project; nothing at all where the project wants none.</summary>
internal sealed class SarifFile
{
    private static int _isWarm;
    private readonly string? _path;

    public SarifFile(string path, string projectDirectory)
    {
        if (path.Length == 0)
            return;

        _path = Path.GetFullPath(path, projectDirectory);
        Obstacle = ReplacedFile.Obstacle(_path) is { } obstacle ? $"ConfigLintSarifFile: {obstacle}" : null;
    }

    /// <summary>Why it cannot be written; null: it can.</summary>
    public string? Obstacle { get; }

    /// <summary>The first log of a process costs more than the analysis of a server; another thread pays for it meanwhile.</summary>
    public void WarmUp()
    {
        if (_path is not null && Interlocked.Exchange(ref _isWarm, 1) == 0)
            new Thread(SarifReport.WarmUp) { IsBackground = true }.Start();
    }

    public void Write(AnalysisReport report)
    {
        if (_path is not null)
            ReplacedFile.Write(_path, writer => SarifReport.Write(report, writer));
    }

    public void Delete()
    {
        if (_path is not null && Obstacle is null)
            File.Delete(_path);
    }
}
