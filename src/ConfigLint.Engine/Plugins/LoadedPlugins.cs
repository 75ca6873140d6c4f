using System.Collections.Concurrent;

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
    public static LoadedPlugin FromCopy(string path, PluginStore store)
    {
        var (source, name) = (Path.GetDirectoryName(path)!, Path.GetFileName(path));
        var hash = PluginHash.Of(source);
        if (Plugins.TryGetValue(Key(hash, name), out var known) && known.IsValueCreated)
            return known.Value;

        // Under the copy's own hash: the original may have changed since it was hashed.
        var copy = store.Get(source, hash);
        return Get(Key(copy.Hash, name), () => Load(copy, name));
    }

    private static LoadedPlugin Load(PluginCopy copy, string name)
    {
        var context = new PluginLoadContext(Path.Combine(copy.Directory, name), copy.Images);
        return new(context.LoadPlugin(), context.Sha256(), copy.Obstacle);
    }

    private static string Key(string hash, string name) => $"{hash}/{name}";

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
