using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Plugins;

/// <summary>Finds, from metadata alone, the assemblies that plug-ins share, and sees to it that of each there is one.</summary>
internal sealed class SharedAssemblySearch
{
    private readonly Dictionary<string, AssemblyIdentity?> _identities = new(StringComparer.Ordinal);

    /// <summary>The plug-ins with what they share; one that brings another version of it than the rest is left out, and told.</summary>
    public static ImmutableArray<PluginManifest> Find(ImmutableArray<PluginManifest> plugins, List<Notification> notifications)
    {
        if (plugins.IsEmpty)
            return plugins;

        var search = new SharedAssemblySearch();
        var found = plugins.Select(p => (Plugin: p, Reached: search.Reach(p))).ToList();

        // The newest; of equal ones that which is a plug-in itself, then the first by path: not the first that somebody named.
        var chosen = found.SelectMany(f => f.Reached.Shared)
            .OrderByDescending(s => s.Identity.Version)
            .ThenByDescending(s => plugins.Any(p => string.Equals(p.Info.Path, s.Path, StringComparison.Ordinal)))
            .ThenBy(s => s.Path, StringComparer.Ordinal)
            .DistinctBy(s => s.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(s => s.Name, StringComparer.OrdinalIgnoreCase);

        // All of them or none: what is shared refers to each other, and is bound to the same partners whoever asks for it.
        ImmutableArray<SharedAssembly> all = [.. chosen.Values.OrderBy(c => c.Name, StringComparer.Ordinal)];
        var kept = ImmutableArray.CreateBuilder<PluginManifest>();
        foreach (var (plugin, (shared, names)) in found)
        {
            if (shared.Find(s => s.Identity.ModuleId != chosen[s.Name].Identity.ModuleId) is { } other)
                notifications.Add(Conflict(plugin, other, chosen[other.Name]));
            else
                kept.Add(names.Overlaps(chosen.Keys) ? plugin with { Shared = all } : plugin);
        }

        return kept.ToImmutable();
    }

    private static Notification Conflict(PluginManifest plugin, SharedAssembly brought, SharedAssembly chosen) => PluginNotification.NotLoaded(
        plugin.Info.Path,
        plugin.Info.AskedBy,
        $"plug-ins share {brought.Name}, of which there can be one: it brings {brought.Identity.Version} ('{brought.Path}') and another brings {chosen.Identity.Version} ('{chosen.Path}')"
        + (brought.Identity.Version == chosen.Identity.Version ? ", which has the same version and is another build" : ""),
        "Build both plug-ins with the same version of it.");

    // Through what lies beside the plug-in: the framework and its like share nothing.
    private (List<SharedAssembly> Shared, HashSet<string> Names) Reach(PluginManifest plugin)
    {
        var (shared, names) = (new List<SharedAssembly>(), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        if (plugin.Identity is not { } self)
            return (shared, names);

        var pending = new Stack<(string Path, AssemblyIdentity Identity)>([(plugin.Info.Path, self)]);
        names.Add(self.Name);
        while (pending.TryPop(out var assembly))
        {
            if (assembly.Identity.IsShared)
                shared.Add(new(assembly.Path, assembly.Identity));
            foreach (var name in assembly.Identity.References)
            {
                if (!IsOfFramework(name) && names.Add(name) && Identify(Path.Combine(plugin.Directory, name + ".dll")) is { } identity)
                    pending.Push((Path.Combine(plugin.Directory, name + ".dll"), identity));
            }
        }

        return (shared, names);
    }

    private static bool IsOfFramework(string name) => name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard" or "mscorlib" or "ConfigLint";

    private AssemblyIdentity? Identify(string path)
    {
        if (!_identities.TryGetValue(path, out var identity))
            _identities.Add(path, identity = File.Exists(path) ? PluginMetadata.ReadIdentity(path) : null);
        return identity;
    }
}
