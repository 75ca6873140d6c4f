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

    /// <summary>The plug-ins that did not come with the engine.</summary>
    public IEnumerable<PluginManifest> Foreign => Manifests.Where(m => !m.Info.IsBuiltIn);

    /// <summary>The engine, its packs, and the plug-ins that <paramref name="requested"/> names.</summary>
    public static PluginCatalog Read(IEnumerable<PluginRequest> requested)
    {
        var reading = new CatalogReading(PluginMetadata.Read(EnginePath, isBuiltIn: true));
        if (Directory.Exists(BuiltInDirectory))
            reading.AddBuiltIn(BuiltInDirectory);

        // The order of the command line must not show in any output, nor decide which of two twins is taken.
        foreach (var request in requested.DistinctBy(r => r.Path, StringComparer.Ordinal).OrderBy(r => r.Path, StringComparer.Ordinal))
            reading.Add(request);
        return reading.ToCatalog();
    }

    /// <summary>The plug-ins of a configuration; where they are locked, what is not approved is an error, since then nothing may run.</summary>
    public static PluginCatalog Read(RunConfiguration configuration, List<string> errors)
    {
        var catalog = Read(configuration.Plugins);
        if (configuration.LockFile is not { } path || LockFile.Read(path, errors) is not { } @lock)
            return catalog;

        return @lock.Restrict(catalog, errors) with { Lock = @lock };
    }

    /// <summary>What is approved; null: nothing is locked.</summary>
    public PluginLock? Lock { get; init; }

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
}
