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

    /// <summary>Absolute assemblies and directories.</summary>
    public required ImmutableArray<string> Plugins { get; init; }

    /// <summary>Which rules run.</summary>
    public required RuleSelection Rules { get; init; }

    /// <summary>Which part of a path names the server, the first that matches; empty: directories alone decide.</summary>
    public ImmutableArray<GlobPattern> Servers { get; init; } = [];

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
        if (options.ConfigFile is { } file && !File.Exists(Absolute(options, file)))
            errors.Add($"there is no configuration file '{Absolute(options, file)}': correct the path");
        if (options.Jobs is < 1)
            errors.Add($"--jobs {options.Jobs} is not at least 1");

        return new()
        {
            Root = root,
            Paths = options.Paths.IsEmpty ? [options.WorkingDirectory] : [.. options.Paths.Select(p => Absolute(options, p))],
            PathsAreExpanded = options.PathsAreExpanded,
            Include = [.. options.Include.Select(g => new GlobPattern(Anywhere(g)))],
            Exclude = [.. options.Exclude.Select(g => new GlobPattern(Anywhere(g)))],
            Plugins = [.. options.Plugins.Select(p => Absolute(options, p))],
            Rules = new(options.RuleLevels, options.Only),
            Jobs = options.Jobs ?? Environment.ProcessorCount,
            AsOf = options.AsOf,
        };
    }

    private static string Absolute(RunOptions options, string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, options.WorkingDirectory));

    // As in .gitignore: a pattern without a slash matches at any depth.
    private static string Anywhere(string glob) => glob.TrimEnd('/').Contains('/', StringComparison.Ordinal) ? glob : "**/" + glob;
}
