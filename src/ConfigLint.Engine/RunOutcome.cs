using System.Collections.Immutable;
using ConfigLint.Engine.Anchoring;

namespace ConfigLint.Engine;

/// <summary>How a run went: a report, or the errors because of which nothing was analysed.</summary>
public sealed record RunOutcome
{
    /// <summary>What was found; null: nothing was analysed.</summary>
    public AnalysisReport? Report { get; init; }

    /// <summary>What is wrong with the call, all at once; empty where there is a report.</summary>
    public ImmutableArray<string> Errors { get; init; } = [];

    /// <summary>The only error is that there was nothing to check: no file, or none that a format recognises.</summary>
    public bool HasNoCapture { get; init; }

    /// <summary>0, 1, 2 or 3.</summary>
    public int ExitCode => Report?.Summary.ExitCode ?? ExitCodes.Usage;

    internal static RunOutcome NothingRecognised(int files) => new()
    {
        HasNoCapture = true,
        Errors = [$"no capture format recognises any of the {files} files, so nothing was checked: name a directory with captures of servers"],
    };
}
