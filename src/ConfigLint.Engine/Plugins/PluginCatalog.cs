using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Plugins;

/// <summary>The plug-ins that a run may load, known from their metadata alone.</summary>
/// <param name="Manifests">The engine's own rules first, then the built-in packs, then the others; each by assembly name and path.</param>
/// <param name="Notifications">Files that are no plug-in for this host (CFG0002).</param>
internal sealed record PluginCatalog(ImmutableArray<PluginManifest> Manifests, ImmutableArray<Notification> Notifications)
{
    /// <summary>Where the packs that come with the engine stand: beside its own assembly, since inside MSBuild the program is the SDK.</summary>
    private static string BuiltInDirectory => Path.Combine(Path.GetDirectoryName(EnginePath)!, "plugins");

    private static string EnginePath => typeof(PluginCatalog).Assembly.Location;

    /// <summary>The engine, its packs, and the plug-ins that <paramref name="requested"/> names: assemblies, or directories of them, as absolute paths.</summary>
    public static PluginCatalog Read(IEnumerable<string> requested)
    {
        var manifests = new List<PluginManifest> { PluginMetadata.Read(EnginePath, isBuiltIn: true) };
        var notifications = ImmutableArray.CreateBuilder<Notification>();
        if (Directory.Exists(BuiltInDirectory))
        {
            foreach (var path in Assemblies(BuiltInDirectory))
                Add(path, isBuiltIn: true, isNamed: false);
        }

        foreach (var path in requested.Distinct(StringComparer.Ordinal))
        {
            if (File.Exists(path))
                Add(path, isBuiltIn: false, isNamed: true);
            else if (Directory.Exists(path))
                AddDirectory(path);
            else
                notifications.Add(NotLoaded(path, "there is no such file or directory", "Correct the path that names it."));
        }

        // The order of the command line must not show in any output; built-in packs come first, so that nobody takes their ids.
        var sorted = manifests.Skip(1).OrderBy(m => !m.Info.IsBuiltIn).ThenBy(m => m.Info.Name, StringComparer.Ordinal).ThenBy(m => m.Info.Path, StringComparer.Ordinal);
        return new([manifests[0], .. sorted], notifications.ToImmutable());

        void AddDirectory(string directory)
        {
            var before = manifests.Count;
            var refused = notifications.Count;
            try
            {
                foreach (var path in Assemblies(directory))
                    Add(path, isBuiltIn: false, isNamed: false);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                notifications.Add(NotLoaded(directory, $"the directory cannot be listed: {e.Message.TrimEnd('.')}", "Correct its permissions."));
            }

            if (manifests.Count == before && notifications.Count == refused)
                notifications.Add(NotLoaded(directory, "no assembly in it has an analyzer or a capture format", "Name the directory that a plug-in was built into."));
        }

        void Add(string path, bool isBuiltIn, bool isNamed)
        {
            if (TryRead(path, isBuiltIn, isNamed, notifications) is not { } manifest)
                return;

            if (manifests.Find(m => string.Equals(m.Info.Name, manifest.Info.Name, StringComparison.OrdinalIgnoreCase)) is not { } twin)
                manifests.Add(manifest);
            else if (!string.Equals(twin.Info.Path, path, StringComparison.Ordinal))
                notifications.Add(NotLoaded(path, $"a plug-in named '{twin.Info.Name}' is already there, from '{twin.Info.Path}'", "Remove one of the two."));
        }
    }

    /// <summary>The ids of all rules, loaded or not.</summary>
    public IEnumerable<string> Ids => Manifests.SelectMany(m => m.Analyzers).SelectMany(a => a.Ids);

    /// <summary>An error for each id that a selection names and no plug-in has, with the nearest that exists.</summary>
    public IEnumerable<string> UnknownIds(RuleSelection selection)
    {
        var known = Ids.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var id in selection.NamedIds.Where(id => !known.Contains(id)))
            yield return RuleIds.Unknown(id, known);
    }

    /// <summary>An error for each format that the configuration names and no plug-in has, with the nearest that exists.</summary>
    public IEnumerable<string> UnknownFormats(IEnumerable<FormatChoice> choices)
    {
        var known = Manifests.SelectMany(m => m.Formats).SelectMany(f => f.Ids).Order(StringComparer.Ordinal).ToList();
        foreach (var choice in choices.Where(c => !known.Contains(c.FormatId, StringComparer.Ordinal)))
        {
            var nearest = NearestName.Of(choice.FormatId, known) is { } near ? $": did you mean '{near}'" : "";
            yield return $"{choice.Place}: there is no format '{choice.FormatId}'{nearest}. The formats are {string.Join(", ", known)}";
        }
    }

    private static PluginManifest? TryRead(string path, bool isBuiltIn, bool isNamed, ImmutableArray<Notification>.Builder notifications)
    {
        PluginManifest manifest;
        try
        {
            manifest = PluginMetadata.Read(path, isBuiltIn);
        }
        catch (Exception e) when (e is BadImageFormatException or InvalidDataException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            // A directory may hold native libraries; a file that somebody names must be a plug-in.
            if (isNamed || isBuiltIn)
                notifications.Add(NotLoaded(path, $"it cannot be read as a .NET assembly: {e.Message.TrimEnd('.')}", "Name the plug-in's own assembly."));
            return null;
        }

        if (!manifest.IsPlugin)
        {
            if (isNamed)
                notifications.Add(NotLoaded(path, "it has no class with [ConfigAnalyzer] or [CaptureFormat]", "Name the assembly that has the rules."));
            return null;
        }

        var host = typeof(ConfigAnalyzer).Assembly.GetName().Version!;
        if (manifest.ContractVersion is { } built && (built.Major != host.Major || built.Minor > host.Minor))
        {
            notifications.Add(NotLoaded(
                path,
                $"it was built against ConfigLint {built.ToString(2)} and this is {host.ToString(2)}",
                built.Major > host.Major || built.Minor > host.Minor ? "Update ConfigLint, or use an older version of the plug-in." : "Use a newer version of the plug-in."));
            return null;
        }

        return manifest;
    }

    private static string[] Assemblies(string directory)
    {
        var paths = Directory.GetFiles(directory, "*.dll");
        Array.Sort(paths, StringComparer.Ordinal);
        return paths;
    }

    private static Notification NotLoaded(string path, string reason, string remedy) =>
        new("CFG0002", RuleLevel.Error, $"plug-in '{path}' was not loaded: {reason}. {remedy}") { MakesIncomplete = true };
}
