using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Configuration.EditorConfig;
using ConfigLint.Engine.Discovery;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine;

/// <summary>Levels and options of every rule at one place, with the line that decided and those that lost.</summary>
public sealed record PlaceListing
{
    /// <summary>The file or directory, relative to the root; "." the root itself.</summary>
    public string Path { get; init; } = "";

    /// <summary>The id of the server that it belongs to.</summary>
    public string ServerId { get; init; } = "";

    /// <summary>The <c>.editorconfig</c> files in force there that say anything to us, the nearest first, relative to the root.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>The structure's file, relative to the root; null: none is used.</summary>
    public string? ConfigurationFile { get; init; }

    /// <summary>By id.</summary>
    public ImmutableArray<RuleAtPlace> Rules { get; init; } = [];

    /// <summary>Plug-ins that could not be loaded, and settings that have no effect.</summary>
    public ImmutableArray<Notification> Notifications { get; init; } = [];

    /// <summary>What is wrong with the call.</summary>
    public ImmutableArray<string> Errors { get; init; } = [];

    /// <summary>Absolute path that the others are relative to; "" with errors.</summary>
    public string Root { get; init; } = "";

    /// <summary>0, 2 or 3.</summary>
    public int ExitCode => !Errors.IsEmpty ? ExitCodes.Usage : Notifications.Any(n => n.MakesIncomplete) ? ExitCodes.Incomplete : ExitCodes.Success;

    /// <summary>Looks up what is in effect at the one path that the options name.</summary>
    /// <param name="options">Where to look.</param>
    /// <param name="ruleId">Only this rule; null: all.</param>
    public static PlaceListing Execute(RunOptions options, string? ruleId)
    {
        ArgumentNullException.ThrowIfNull(options);
        var errors = new List<string>();
        var configuration = RunConfiguration.Resolve(options, errors);
        var path = configuration.Paths[0];
        if (RootDirectory.RelativePath(configuration.Root, path) is not { } relative)
            errors.Add($"'{path}' is outside the root '{configuration.Root}': name a directory above both with --root");
        else if (!System.IO.Path.Exists(path))
            errors.Add($"there is no file or directory '{path}': correct the path");
        else if (errors.Count == 0)
            return Look(configuration, Directory.Exists(path) ? RuleConfiguration.PathOf(relative) : relative, ruleId);

        return new() { Errors = [.. errors] };
    }

    private static PlaceListing Look(RunConfiguration configuration, string path, string? ruleId)
    {
        var errors = new List<string>();
        var catalog = PluginCatalog.Read(configuration, errors);
        if (errors.Count > 0)
            return new() { Errors = [.. errors] };
        if (ruleId is not null && !catalog.Ids.Contains(ruleId, StringComparer.OrdinalIgnoreCase))
            return new() { Errors = [RuleIds.Unknown(ruleId, catalog.Ids)] };

        var notifications = new List<Notification>();
        var plan = PluginLoader.Load(catalog, configuration.Rules, notifications, loadAll: true, TimeLimit.Of(configuration.TimeLimit));
        var directory = path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : "";
        var files = EditorConfigReader.Read(configuration.Root, EditorConfigReader.DirectoriesAbove(configuration.Root, directory), notifications);
        EditorConfigCheck.Check(files, catalog.Ids, plan.Configuration.Analyzers, notifications);
        notifications.Sort(Notification.Compare);
        var server = new ServerGrouping(configuration.Servers).ServerOf(path);
        var places = new PlaceSettings(configuration.Rules, files, path, ServerInput.DirectoryOf(server, directory));
        return new()
        {
            Root = configuration.Root,
            Path = path.Length == 0 ? "." : path.TrimEnd('/'),
            ServerId = server,
            ConfigurationFile = configuration.ConfigurationFile is { } file ? System.IO.Path.GetRelativePath(configuration.Root, file).Replace(System.IO.Path.DirectorySeparatorChar, '/') : null,
            Files = [.. files.FilesAt(path).Select(f => f.Path)],
            Rules =
            [
                .. plan.Rules.Where(r => ruleId is null || r.Id.Equals(ruleId, StringComparison.OrdinalIgnoreCase))
                    .Select(r => places.Of(r, plan.Configuration.Analyzers.First(a => a.Has(r.Id)))),
            ],
            Notifications = [.. notifications],
        };
    }
}
