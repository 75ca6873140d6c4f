using System.Collections.Immutable;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Judging;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Anchoring;

/// <summary>Everything that the reporters write: they are pure functions of it.</summary>
public sealed record AnalysisReport
{
    /// <summary>Absolute path that the findings' paths are relative to.</summary>
    public required string Root { get; init; }

    /// <summary>Tells several logs of one commit apart; null: none.</summary>
    public string? Category { get; init; }

    /// <summary>The lowest level that fails the run; None: never.</summary>
    public RuleLevel FailOn { get; init; } = RuleLevel.Error;

    /// <summary>Nothing may tell the time or the machine.</summary>
    public bool IsDeterministic { get; init; }

    /// <summary>When the run started, UTC; null under <see cref="IsDeterministic"/>.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When the run ended, UTC; null under <see cref="IsDeterministic"/>.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The build that the run belongs to; null: none, or not Azure's.</summary>
    public AzureBuild? AzureBuild { get; init; }

    /// <summary>The commit that the captures belong to; null: no repository.</summary>
    public RepositoryState? Repository { get; init; }

    /// <summary>All rules of all loaded plug-ins and the engine's own, by id.</summary>
    public required ImmutableArray<RuleInfo> Rules { get; init; }

    /// <summary>All plug-ins that were loaded: the engine, the built-in packs, the others; each by name.</summary>
    public required ImmutableArray<PluginInfo> Plugins { get; init; }

    /// <summary>They are those that a lock file approves; null: nobody compared them with one.</summary>
    public PluginLockState? Locking { get; init; }

    /// <summary>By path, line, column, rule, message, subject.</summary>
    public required ImmutableArray<AnchoredFinding> Findings { get; init; }

    /// <summary>The captures of <see cref="Findings"/> and their related places, by path; those that could not be read again are missing.</summary>
    public required ImmutableArray<AnchoredFile> Files { get; init; }

    /// <summary>By path, id, message.</summary>
    public required ImmutableArray<Notification> Notifications { get; init; }

    /// <summary>By server id.</summary>
    public required ImmutableArray<ServerCoverage> Coverage { get; init; }

    /// <summary>Paths of the files that no format recognised, sorted.</summary>
    public required ImmutableArray<string> Unrecognised { get; init; }

    /// <summary>Time by rule and format, the longest first; empty unless it was asked for.</summary>
    public ImmutableArray<TimeSpent> Statistics { get; init; } = [];

    /// <summary>The numbers.</summary>
    public required RunSummary Summary { get; init; }
}
