using ConfigLint.Engine;
using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Reporting;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace ConfigLint.MSBuild;

/// <summary>One run of the engine for one task: the same for every host that MSBuild has.</summary>
internal static class CaptureCheck
{
    // What a cancelled run may take to stop by itself; a rule that never returns is left behind on its background thread.
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);

    private const string NoItem = "the project has no ConfigLintCapture item with a file, so nothing was checked: add one, such as <ConfigLintCapture Include=\"captures/**\" />";

    /// <summary>Whether the build may go on.</summary>
    /// <param name="task">A <see cref="CheckCaptures"/>: of this load context, which the caller is not in.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    public static bool Run(Task task, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(task);
        var check = (CheckCaptures)task;
        try
        {
            Check(check, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (IOException e)
        {
            // Of the log: captures that cannot be read are notifications.
            new BuildLog(check).Error("CFG0006", $"ConfigLintSarifFile: {e.Message}");
        }
        catch (Exception e)
        {
            new BuildLog(check).Error("CFG0001", $"a mistake of ConfigLint's own: {e.GetType().Name}: {e.Message.TrimEnd('.')}. Please report it with the project");
            check.Log.LogMessage(MessageImportance.Low, e.ToString());
        }

        return !check.Log.HasLoggedErrors;
    }

    private static void Check(CheckCaptures task, CancellationToken cancellationToken)
    {
        var log = new BuildLog(task);
        var errors = new List<string>();
        var options = TaskOptions.Read(task, Environment.GetEnvironmentVariable, errors);
        var sarif = new SarifFile(task.SarifFile, options.WorkingDirectory);
        if (sarif.Obstacle is { } obstacle)
            errors.Add(obstacle);

        var outcome = errors.Count > 0 ? new() { Errors = [.. errors] }
            : task.Captures.Length == 0 ? new() { Errors = [NoItem], HasNoCapture = true }
            : Analyze(options, sarif, cancellationToken);
        if (outcome.Report is { } report)
        {
            Report(task, report, log);
            sarif.Write(report);
            log.Summary(report, sarif.FullPath);
            return;
        }

        // An older log must not pass for this run's.
        sarif.Delete();
        foreach (var error in outcome.Errors)
        {
            if (outcome.HasNoCapture)
                log.NoCapture(error);
            else
                log.Error("CFG0006", error);
        }
    }

    private static RunOutcome Analyze(RunOptions options, SarifFile sarif, CancellationToken cancellationToken)
    {
        sarif.WarmUp();
        return CancellableRun.Execute(() => AnalysisRun.Execute(options, onProgress: null, cancellationToken), Grace, cancellationToken);
    }

    private static void Report(CheckCaptures task, AnalysisReport report, BuildLog log)
    {
        var messages = BuildReport.Of(report).ToList();
        task.Findings = [.. messages.Where(m => m.Server is not null).Select(FindingItem.Of)];
        task.FindingsCount = task.Findings.Length;
        task.Incomplete = report.Summary.IsIncomplete;
        foreach (var message in messages)
            log.Write(message, report.FailOn);
    }
}
