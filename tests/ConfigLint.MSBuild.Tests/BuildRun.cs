using System.Text.Json;
using Microsoft.Build.Framework;
using Microsoft.Build.Logging.StructuredLogger;

namespace ConfigLint.MSBuild.Tests;

/// <summary>What one build did, from its binary log.</summary>
internal sealed class BuildRun
{
    private readonly List<BuildEventArgs> _events;

    public BuildRun(int exitCode, string output, string binaryLog)
    {
        (ExitCode, Output) = (exitCode, output);
        _events = File.Exists(binaryLog) ? [.. BinaryLog.ReadRecords(binaryLog).Select(r => r.Args).Where(a => a is not null)] : [];
    }

    private BuildRun(BuildRun whole, Func<BuildEventArgs, bool> isPart) =>
        (ExitCode, Output, _events) = (whole.ExitCode, whole.Output, [.. whole._events.Where(isPart)]);

    public int ExitCode { get; }

    public string Output { get; }

    public IReadOnlyList<BuildErrorEventArgs> Errors => [.. _events.OfType<BuildErrorEventArgs>()];

    public IReadOnlyList<BuildWarningEventArgs> Warnings => [.. _events.OfType<BuildWarningEventArgs>()];

    /// <summary>Messages that say what errors and warnings say: with a code.</summary>
    public IReadOnlyList<BuildMessageEventArgs> Notes => [.. _events.OfType<BuildMessageEventArgs>().Where(m => !string.IsNullOrEmpty(m.Code) && !m.Code.StartsWith("MSB", StringComparison.Ordinal) && !m.Code.StartsWith("NETSDK", StringComparison.Ordinal))];

    /// <summary>The task's last line: one for each time that it ran.</summary>
    public IReadOnlyList<string> Summaries => [.. _events.OfType<BuildMessageEventArgs>().Where(m => m.Importance == MessageImportance.High && m.Message?.Contains("ConfigLint: ", StringComparison.Ordinal) == true).Select(m => m.Message!)];

    /// <summary>Codes of errors, warnings and messages, in their order.</summary>
    public string Codes => $"errors [{string.Join(' ', Errors.Select(e => e.Code))}] warnings [{string.Join(' ', Warnings.Select(w => w.Code))}] messages [{string.Join(' ', Notes.Select(n => n.Code))}]";

    /// <summary>What one of several projects logged.</summary>
    public BuildRun Of(string project)
    {
        var contexts = _events.OfType<ProjectStartedEventArgs>().Where(e => Path.GetFileName(e.ProjectFile) == project).Select(e => e.BuildEventContext!.ProjectContextId).ToHashSet();
        return new(this, e => e.BuildEventContext is { } context && contexts.Contains(context.ProjectContextId));
    }

    /// <summary>Fails with the whole output where the codes are others.</summary>
    public BuildRun AssertCodes(string expected, string reason = "")
    {
        Assert.True(expected == Codes, $"{reason}: expected {expected}, found {Codes}\n{Output}");
        return this;
    }

    public static JsonElement Sarif(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return document.RootElement.GetProperty("runs")[0].Clone();
    }
}
