using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Plugins;

/// <summary>The plug-ins that somebody approved, by content: where they lie and who names them does not matter.</summary>
/// <param name="Plugins">By ordinal name.</param>
internal sealed record PluginLock(ImmutableArray<LockedPlugin> Plugins)
{
    // More would bury what the message says to do.
    private const int ShownChanges = 3;

    /// <summary>Approves what the catalogue names as it is now.</summary>
    /// <exception cref="IOException">A plug-in cannot be read.</exception>
    public static PluginLock Of(PluginCatalog catalog, string root) => new(
    [
        .. catalog.Foreign
            .Select(m => new LockedPlugin(m.Info.Name, m.Info.Version, m.Info.PathBelow(root) ?? System.IO.Path.GetFileName(m.Info.Path), PluginContent.Of(m.Directory)))
            .OrderBy(p => p.Name, StringComparer.Ordinal),
    ]);

    /// <summary>The catalogue whose plug-ins are known to be the locked ones; an error for each that is not, since then nothing may run.</summary>
    public PluginCatalog Restrict(PluginCatalog catalog, List<string> errors)
    {
        var contents = new Dictionary<string, PluginContent>(StringComparer.Ordinal);
        ImmutableArray<PluginManifest> manifests = [.. catalog.Manifests.Select(m => m.Info.IsBuiltIn ? m : Check(m, contents, errors))];

        // What is shared lies in the directory of a plug-in, or it was approved by nobody.
        var hashes = manifests.Where(m => m.LockedHash is not null).DistinctBy(m => m.Directory, StringComparer.Ordinal).ToDictionary(m => m.Directory, m => m.LockedHash, StringComparer.Ordinal);
        foreach (var shared in manifests.SelectMany(m => m.Shared).DistinctBy(s => s.Path, StringComparer.Ordinal))
        {
            if (errors.Count == 0 && !hashes.ContainsKey(System.IO.Path.GetDirectoryName(shared.Path)!))
                errors.Add($"'{shared.Path}' is shared by plug-ins and lies beside none that {LockFile.Name} approves: remove the plug-in that brings it");
        }

        return catalog with
        {
            Manifests = [.. manifests.Select(m => m with { Shared = [.. m.Shared.Select(s => s with { LockedHash = hashes.GetValueOrDefault(System.IO.Path.GetDirectoryName(s.Path)!) })] })],
        };
    }

    /// <summary>The names of plug-ins that are locked and that nothing names, so that their rules do not run.</summary>
    public ImmutableArray<string> NotNamed(PluginCatalog catalog) =>
        [.. Plugins.Select(p => p.Name).Where(name => !catalog.Foreign.Any(m => IsNamed(m, name)))];

    /// <summary>The lock of a plug-in; null: nobody approved it.</summary>
    public LockedPlugin? Find(PluginManifest manifest) => Plugins.FirstOrDefault(p => IsNamed(manifest, p.Name));

    private static bool IsNamed(PluginManifest manifest, string name) => string.Equals(manifest.Info.Name, name, StringComparison.Ordinal);

    private PluginManifest Check(PluginManifest manifest, Dictionary<string, PluginContent> contents, List<string> errors)
    {
        if (Find(manifest) is not { } locked)
        {
            errors.Add($"plug-in '{manifest.Info.Path}'{manifest.Info.Asker} ({manifest.Info.Name} {manifest.Info.Version}) is not in {LockFile.Name}, so nothing was run. If you trust it, run 'configlint plugins lock' and commit the file; else name it no longer");
            return manifest;
        }

        try
        {
            if (!contents.TryGetValue(manifest.Directory, out var content))
                contents.Add(manifest.Directory, content = PluginContent.Of(manifest.Directory));
            var changes = locked.Content.Changes(content).ToList();
            if (changes.Count == 0)
                return manifest with { LockedHash = content.Hash };

            var more = changes.Count > ShownChanges ? $" and {changes.Count - ShownChanges} more" : "";
            errors.Add($"plug-in '{manifest.Info.Path}'{manifest.Info.Asker} is not what {LockFile.Name} approves: in its directory {string.Join(", ", changes.Take(ShownChanges))}{more}. If you trust the change, run 'configlint plugins lock' and commit the file; else restore the plug-in");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.Add($"plug-in '{manifest.Info.Path}' cannot be compared with {LockFile.Name}: {e.Message}");
        }

        return manifest;
    }
}
