using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.MSBuild;

/// <summary>The log of a project; nothing at all where the project wants none.</summary>
internal sealed class SarifFile
{
    private static int _isWarm;

    public SarifFile(string path, string projectDirectory)
    {
        if (path.Length == 0)
            return;

        FullPath = Path.GetFullPath(path, projectDirectory);
        Obstacle = ReplacedFile.Obstacle(FullPath) is { } obstacle ? $"ConfigLintSarifFile: {obstacle}" : null;
    }

    /// <summary>Where it is; null: the project wants none.</summary>
    public string? FullPath { get; }

    /// <summary>Why it cannot be written; null: it can.</summary>
    public string? Obstacle { get; }

    /// <summary>The first log of a process costs more than the analysis of a server; another thread pays for it meanwhile.</summary>
    public void WarmUp()
    {
        if (FullPath is not null && Interlocked.Exchange(ref _isWarm, 1) == 0)
            new Thread(Guarded) { IsBackground = true }.Start();
    }

    public void Write(AnalysisReport report)
    {
        if (FullPath is not null)
            ReplacedFile.Write(FullPath, writer => SarifReport.Write(report, writer));
    }

    public void Delete()
    {
        if (FullPath is not null && Obstacle is null)
            File.Delete(FullPath);
    }

    // An exception on a thread of its own would end the build engine. Writing the log meets the same one, and tells it.
    private static void Guarded()
    {
        try
        {
            SarifReport.WarmUp();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            _isWarm = 0;
        }
    }
}
