using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Judging;

/// <summary>The numbers of a run.</summary>
public sealed record RunSummary
{
    /// <summary>Servers that had at least one recognised capture.</summary>
    public required int Servers { get; init; }

    /// <summary>Recognised captures.</summary>
    public required int Captures { get; init; }

    /// <summary>Files that no format recognised.</summary>
    public required int Unrecognised { get; init; }

    /// <summary>Findings at level error.</summary>
    public required int Errors { get; init; }

    /// <summary>Findings at level warning.</summary>
    public required int Warnings { get; init; }

    /// <summary>Findings at level note.</summary>
    public required int Notes { get; init; }

    /// <summary>Rules that looked at one server at least.</summary>
    public required int RulesEvaluated { get; init; }

    /// <summary>Rules that are on and found no server with their facts, by id.</summary>
    public required ImmutableArray<string> RulesNeverEvaluated { get; init; }

    /// <summary>Something could not be analysed.</summary>
    public required bool IsIncomplete { get; init; }

    /// <summary>0, 1, 2 or 3.</summary>
    public required int ExitCode { get; init; }

    /// <summary>The same run after something more went wrong.</summary>
    internal RunSummary With(ImmutableArray<Notification> notifications, Verdict verdict)
    {
        if (IsIncomplete || !notifications.Any(n => n.MakesIncomplete))
            return this;

        return this with { IsIncomplete = true, ExitCode = verdict.AllowIncomplete ? ExitCode : ExitCodes.Incomplete };
    }
}
