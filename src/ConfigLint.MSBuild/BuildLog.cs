using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Reporting;
using Microsoft.Build.Framework;

namespace ConfigLint.MSBuild;

/// <summary>Logs for one task: what is an error, a warning or a message to the build, and where it stands.</summary>
internal sealed class BuildLog(CheckCaptures task)
{
    private readonly WarningSwitches _switches = new(task);

    /// <summary>A finding or notification. A build engine fails for every error and for nothing else, so the threshold decides on the kind.</summary>
    public void Write(BuildMessage message, RuleLevel failOn)
    {
        // What is about no file is about the project: the build engine would name our targets.
        message = message with { File = message.File ?? task.ProjectFile };
        var isFatal = message.Server is null ? message.MakesIncomplete || message.Level == RuleLevel.Error : failOn != RuleLevel.None && message.Level >= failOn;
        if (isFatal && (message.Level == RuleLevel.Error || message.MakesIncomplete))
            Error(message);
        else if (isFatal || message.Level >= RuleLevel.Warning)
            Warning(message, isFatal);
        else
            Message(message);
    }

    /// <summary>Something is wrong with the project: nothing was analysed.</summary>
    public void Error(string code, string error) => Error(BuildReport.OfError(code, ProjectWords.Of(error)) with { File = task.ProjectFile });

    /// <summary>There was nothing to check.</summary>
    public void NoCapture(string error) =>
        Warning(BuildReport.OfError("CFG0008", ProjectWords.Of(error)) with { File = task.ProjectFile }, isFatal: false);

    /// <summary>What took part and what was found: a check of nothing must not look like a clean one.</summary>
    /// <remarks>Behind <c>name -></c> the terminal logger shows it in the project's own line, where an output of the project would stand otherwise.</remarks>
    public void Summary(AnalysisReport report, string? sarifFile)
    {
        var name = TerminalText.Escape(Path.GetFileNameWithoutExtension(task.ProjectFile));
        var summary = $"ConfigLint: {TextSummary.Of(report)}";
        var line = sarifFile is not null && (task.IsOnlyOutput || !report.Findings.IsEmpty) ? $"{name} -> {TerminalText.Escape(sarifFile)} ({summary})" : $"{name}: {summary}";
        task.Log.LogMessage(MessageImportance.High, line);
    }

    // The keyword is the link once more: binary logs and messages keep no other.
    private void Error(BuildMessage m) => task.Log.LogError(null, m.Code, m.HelpUri, m.HelpUri, m.File, m.Line, m.Column, m.EndLine, m.EndColumn, m.Text);

    private void Warning(BuildMessage m, bool isFatal)
    {
        switch (_switches.LevelOf(m.Code, isFatal))
        {
            case RuleLevel.Error:
                Error(m);
                break;
            case RuleLevel.Warning:
                task.Log.LogWarning(null, m.Code, m.HelpUri, m.HelpUri, m.File, m.Line, m.Column, m.EndLine, m.EndColumn, m.Text);
                break;
            default:
                Message(m);
                break;
        }
    }

    private void Message(BuildMessage m) => task.Log.LogMessage(null, m.Code, m.HelpUri, m.File, m.Line, m.Column, m.EndLine, m.EndColumn, MessageImportance.Normal, m.Text);
}
