using System.Collections.Immutable;

namespace ConfigLint.Engine.Configuration;

/// <summary>What a run does, with every path absolute and every text read.</summary>
internal sealed record RunConfiguration
{
    /// <summary>Absolute.</summary>
    public required string Root { get; init; }

    /// <summary>Absolute files, directories and patterns.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>The paths are what globs found: nobody named them one by one.</summary>
    public bool PathsAreExpanded { get; init; }

    /// <summary>Relative to the root; empty: all.</summary>
    public required ImmutableArray<GlobPattern> Include { get; init; }

    /// <summary>Relative to the root.</summary>
    public required ImmutableArray<GlobPattern> Exclude { get; init; }

    /// <summary>Who asks for which plug-ins.</summary>
    public required ImmutableArray<PluginRequest> Plugins { get; init; }

    /// <summary>Absolute; null: plug-ins are not locked.</summary>
    public string? LockFile { get; init; }

    /// <summary>How long a rule or format may take for one server.</summary>
    public TimeSpan TimeLimit { get; init; }

    /// <summary>Which rules run.</summary>
    public required RuleSelection Rules { get; init; }

    /// <summary>Which part of a path names the server, the first that matches; empty: directories alone decide.</summary>
    public ImmutableArray<GlobPattern> Servers { get; init; } = [];

    /// <summary>Formats that the configuration names for files, the first that matches.</summary>
    public ImmutableArray<FormatChoice> Formats { get; init; } = [];

    /// <summary>The configuration file that was read, absolute; null: none.</summary>
    public string? ConfigurationFile { get; init; }

    /// <summary>The lowest level that fails the run; None: never.</summary>
    public RuleLevel FailOn { get; init; } = RuleLevel.Error;

    /// <summary>Servers analysed at once; at least 1.</summary>
    public required int Jobs { get; init; }

    /// <summary>The day that age is judged against; null: rules about age are silent.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Reads options; every error is collected, so that one run shows them all.</summary>
    public static RunConfiguration Resolve(RunOptions options, List<string> errors)
    {
        var root = options.Root is { } given ? Absolute(options, given) : RootDirectory.Find(options.WorkingDirectory);
        if (!Directory.Exists(root))
            errors.Add($"the root '{root}' is no directory: correct --root");
        if (options.Jobs is < 1)
            errors.Add($"--jobs {options.Jobs} is not at least 1");
        if (options.TimeLimit <= TimeSpan.Zero)
            errors.Add($"--time-limit {options.TimeLimit.TotalSeconds:0} is not at least 1");

        var file = Configuration.ConfigurationFile.Read(options, root, errors);
        return new()
        {
            Root = root,
            ConfigurationFile = file.Path,
            Paths = options.Paths.IsEmpty ? [options.WorkingDirectory] : [.. options.Paths.Select(p => Absolute(options, p))],
            PathsAreExpanded = options.PathsAreExpanded,
            Servers = file.Servers,
            Formats = file.Formats,

            // Who names files on the command line wants those and no others; who leaves some out does not want back what the file leaves out.
            Include = options.Include.IsEmpty ? file.Include : [.. options.Include.Select(g => Pattern("--include", g, errors))],
            Exclude = [.. file.Exclude, .. options.Exclude.Select(g => Pattern("--exclude", g, errors))],
            Plugins = [.. file.Plugins, .. options.Plugins.Select(p => new PluginRequest(Absolute(options, p), options.PluginsAskedBy))],
            LockFile = FindLock(options, root, errors),
            TimeLimit = options.TimeLimit,
            FailOn = options.FailOn ?? file.FailOn ?? RuleLevel.Error,
            Rules = new(options.RuleLevels, options.Only),
            Jobs = options.Jobs ?? Environment.ProcessorCount,
            AsOf = options.AsOf,
        };
    }

    // A lock that somebody asks for and that is not there must not be taken for one that allows everything.
    private static string? FindLock(RunOptions options, string root, List<string> errors)
    {
        if (options.Locking == PluginLocking.Off)
            return null;

        var path = options.LockFile is { } given ? Absolute(options, given) : Path.Combine(root, RootDirectory.LockFile);
        if (File.Exists(path))
            return path;
        if (options.Locking == PluginLocking.Required)
            errors.Add($"plug-ins are to be locked and there is no file '{path}': write it with 'configlint plugins lock' and commit it");
        return null;
    }

    private static string Absolute(RunOptions options, string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, options.WorkingDirectory));

    private static GlobPattern Pattern(string option, string glob, List<string> errors)
    {
        if (PathPattern.Mistake(glob, capture: null) is { } mistake)
            errors.Add($"{option} {mistake}");
        return new(PathPattern.Anywhere(glob)) { Origin = $"{option} '{glob}'" };
    }
}
