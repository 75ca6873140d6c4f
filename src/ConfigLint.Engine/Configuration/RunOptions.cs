using System.Collections.Immutable;

namespace ConfigLint.Engine.Configuration;

/// <summary>What a driver (command line, build task, verifier) asks for, before anything has been looked up on disk.</summary>
public sealed record RunOptions
{
    /// <summary>Absolute; relative paths are resolved against it, never against the process's current directory.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>Files, directories and globs; empty: the working directory.</summary>
    public ImmutableArray<string> Paths { get; init; } = [];

    /// <summary>Where paths in findings start; null: the nearest directory above with <c>.git</c> or <c>configlint.json</c>, else the working directory.</summary>
    public string? Root { get; init; }

    /// <summary>The configuration file; null: <c>configlint.json</c> in the root, if there is one.</summary>
    public string? ConfigFile { get; init; }

    /// <summary>The paths are what a driver's own globs found, not what a person named: a file that no format recognises is counted and not warned of.</summary>
    public bool PathsAreExpanded { get; init; }

    /// <summary>Only files that match one of these globs; empty: what the configuration file says, else all.</summary>
    public ImmutableArray<string> Include { get; init; } = [];

    /// <summary>No file that matches one of these globs, nor what the configuration file excludes.</summary>
    public ImmutableArray<string> Exclude { get; init; } = [];

    /// <summary>Plug-in assemblies, or directories of them, besides those of the configuration file.</summary>
    public ImmutableArray<string> Plugins { get; init; } = [];

    /// <summary>What messages call the place that named <see cref="Plugins"/>.</summary>
    public string PluginsAskedBy { get; init; } = "--plugin";

    /// <summary>Whether plug-ins must be those of the lock file.</summary>
    public PluginLocking Locking { get; init; }

    /// <summary>The lock file; null: <c>configlint.lock.json</c> in the root.</summary>
    public string? LockFile { get; init; }

    /// <summary>How long a rule or format may take for one server.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Levels by rule id, as <c>--rule ID=LEVEL</c> gives them.</summary>
    public ImmutableArray<RuleOverride> RuleLevels { get; init; } = [];

    /// <summary>The only rules to run; empty: all that are on.</summary>
    public ImmutableArray<string> Only { get; init; } = [];

    /// <summary>The lowest level that fails the run; None: never; null: what the configuration file says, else <c>error</c>.</summary>
    public RuleLevel? FailOn { get; init; }

    /// <summary>Servers analysed at once; null: one for each processor.</summary>
    public int? Jobs { get; init; }

    /// <summary>Nothing in the output tells the time or the machine.</summary>
    public bool Deterministic { get; init; }

    /// <summary>The day that age is judged against; null: SOURCE_DATE_EPOCH or today, by the driver's environment.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>An incomplete run does not fail by itself.</summary>
    public bool AllowIncomplete { get; init; }

    /// <summary>Measure how long each rule and format runs.</summary>
    public bool Statistics { get; init; }

    /// <summary>Tells several logs of one commit apart (SARIF's automationDetails).</summary>
    public string? Category { get; init; }

    /// <summary>The build that the run belongs to, as the driver's environment tells; null: none.</summary>
    public AzureBuild? AzureBuild { get; init; }
}
