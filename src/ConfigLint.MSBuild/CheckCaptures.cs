using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace ConfigLint.MSBuild;

/// <summary>Analyses captures and logs what it finds like a compiler: <c>configlint check</c> inside a build.</summary>
public sealed class CheckCaptures : Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>The project, absolute. Relative paths start in its directory: a build node's current directory is anyone's.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>Files, directories and globs.</summary>
    public ITaskItem[] Captures { get; set; } = [];

    /// <summary>Plug-in assemblies, or directories of them.</summary>
    public ITaskItem[] Plugins { get; set; } = [];

    /// <summary>Levels of rules, <c>ID=LEVEL</c> each.</summary>
    public string[] Rules { get; set; } = [];

    /// <summary>The configuration file; empty: the one at the root.</summary>
    public string ConfigFile { get; set; } = "";

    /// <summary>Where the SARIF log goes; empty: nowhere.</summary>
    public string SarifFile { get; set; } = "";

    /// <summary>The lowest level that fails the build: error, warning, note or never; empty: error.</summary>
    public string FailOn { get; set; } = "";

    /// <summary>Where paths in findings start; empty: the nearest directory above the project with .git or configlint.json, else what project and captures share.</summary>
    public string Root { get; set; } = "";

    /// <summary>Tells several logs of one commit apart; empty: none.</summary>
    public string Category { get; set; } = "";

    /// <summary>Nothing in the log tells the time or the machine.</summary>
    public bool Deterministic { get; set; }

    /// <summary>The day that age is judged against, <c>yyyy-MM-dd</c>; empty: SOURCE_DATE_EPOCH, else today.</summary>
    public string AsOf { get; set; } = "";

    /// <summary>Run no plug-in that the lock file does not approve: true or false; empty: true where CI is set and the file is there.</summary>
    public string Locked { get; set; } = "";

    /// <summary>How long a rule or format may take for one server, in seconds; empty: 10.</summary>
    public string TimeLimit { get; set; } = "";

    /// <summary>Ids of warnings that are messages to the project.</summary>
    public string[] NoWarn { get; set; } = [];

    /// <summary>Ids of warnings that are errors to the project.</summary>
    public string[] WarningsAsErrors { get; set; } = [];

    /// <summary>Ids of warnings that stay warnings where <see cref="TreatWarningsAsErrors"/> makes all others errors.</summary>
    public string[] WarningsNotAsErrors { get; set; } = [];

    /// <summary>All warnings are errors to the project.</summary>
    public bool TreatWarningsAsErrors { get; set; }

    /// <summary>The project makes nothing but the log, so that the summary may stand where its output would.</summary>
    public bool IsOnlyOutput { get; set; }

    /// <summary>The findings, with their parts as metadata.</summary>
    [Output]
    public ITaskItem[] Findings { get; set; } = [];

    /// <summary>How many findings there are.</summary>
    [Output]
    public int FindingsCount { get; set; }

    /// <summary>Something could not be analysed.</summary>
    [Output]
    public bool Incomplete { get; set; }

    /// <inheritdoc/>
    public override bool Execute() => EngineContext.Run(this, _cancellation.Token);

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancellation.Dispose();
}
