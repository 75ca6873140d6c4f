using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace ConfigLint.Engine.Plugins;

/// <summary>
/// The plug-ins of this process. A load context is never collected, and a build node runs for hours: each content is loaded once, however often it is asked for.
/// </summary>
internal static class LoadedPlugins
{
    private static readonly ConcurrentDictionary<string, Lazy<LoadedPlugin>> Plugins = new(StringComparer.Ordinal);

    /// <summary>A pack that comes with the engine: part of the product, so nobody replaces it while the engine runs.</summary>
    public static LoadedPlugin InPlace(string path) => Get(path, () => new(new PluginLoadContext(path).LoadPlugin(), Sha256: null, Obstacle: null));

    /// <summary>The assembly as it is on disk now, from a copy.</summary>
    public static LoadedPlugin FromCopy(string path, PluginStore store) => FromCopy(path, lockedHash: null, [], store);

    /// <summary>The plug-in of a manifest, from a copy; where it is locked, of exactly what was approved.</summary>
    public static LoadedPlugin FromCopy(PluginManifest manifest, PluginStore store) => FromCopy(manifest.Info.Path, manifest.LockedHash, manifest.Shared, store);

    private static LoadedPlugin FromCopy(string path, string? lockedHash, ImmutableArray<SharedAssembly> shared, PluginStore store)
    {
        var (source, name) = (Path.GetDirectoryName(path)!, Path.GetFileName(path));
        var hash = lockedHash ?? PluginHash.Of(source);
        if (Plugins.TryGetValue(Key(hash, name, shared), out var known) && known.IsValueCreated)
            return known.Value;

        // Under the copy's own hash: the original may have changed since it was hashed.
        var copy = store.Get(source, hash);
        if (lockedHash is not null && !string.Equals(copy.Hash, lockedHash, StringComparison.Ordinal))
            throw new InvalidDataException($"it changed after it was compared with {LockFile.Name}");
        return Get(Key(copy.Hash, name, shared), () => Load(copy, name, shared, store));
    }

    private static LoadedPlugin Load(PluginCopy copy, string name, ImmutableArray<SharedAssembly> shared, PluginStore store)
    {
        var context = new PluginLoadContext(
            Path.Combine(copy.Directory, name),
            copy.Images,
            shared.IsEmpty ? null : shared.ToFrozenDictionary(s => s.Name, s => (Func<Assembly>)(() => LoadShared(s, shared, store)), StringComparer.OrdinalIgnoreCase));
        return new(context.LoadPlugin(), context.Sha256(), copy.Obstacle);
    }

    // Loaded once, as a plug-in that nobody named: from its own copy, in a context of its own.
    private static Assembly LoadShared(SharedAssembly assembly, ImmutableArray<SharedAssembly> shared, PluginStore store) =>
        FromCopy(assembly.Path, assembly.LockedHash, shared, store).Assembly;

    // The same content with another partner is another plug-in: its types are bound to that partner's.
    private static string Key(string hash, string name, ImmutableArray<SharedAssembly> shared) => $"{hash}/{name}{string.Concat(shared.Select(s => $"+{s.Identity.ModuleId:N}"))}";

    private static LoadedPlugin Get(string key, Func<LoadedPlugin> load)
    {
        var loaded = Plugins.GetOrAdd(key, static (_, load) => new(load), load);
        try
        {
            return loaded.Value;
        }
        catch
        {
            // What failed may be mended; a disk that was full has room again.
            Plugins.TryRemove(new(key, loaded));
            throw;
        }
    }
}
