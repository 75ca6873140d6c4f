using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Plugins;

/// <summary>Goes through what is named as plug-ins and keeps what this host can load.</summary>
/// <param name="engine">The engine's own rules.</param>
internal sealed class CatalogReading(PluginManifest engine)
{
    private readonly List<PluginManifest> _manifests = [engine];
    private readonly List<Notification> _notifications = [];

    /// <summary>The packs that come with the engine.</summary>
    public void AddBuiltIn(string directory)
    {
        foreach (var path in Assemblies(directory))
            Add(new(path), isBuiltIn: true, isNamed: false);
    }

    /// <summary>What somebody names.</summary>
    public void Add(PluginRequest request)
    {
        if (File.Exists(request.Path))
            Add(request, isBuiltIn: false, isNamed: true);
        else if (Directory.Exists(request.Path))
            AddDirectory(request);
        else
            Refuse(request, "there is no such file or directory", "Correct the path that names it.");
    }

    /// <summary>Built-in packs come first, so that nobody takes their ids.</summary>
    public PluginCatalog ToCatalog()
    {
        var foreign = _manifests.Where(m => !m.Info.IsBuiltIn).OrderBy(m => m.Info.Name, StringComparer.Ordinal);
        var shared = SharedAssemblySearch.Find([.. foreign], _notifications);
        return new(
            [_manifests[0], .. _manifests.Skip(1).Where(m => m.Info.IsBuiltIn).OrderBy(m => m.Info.Name, StringComparer.Ordinal), .. shared],
            [.. _notifications]);
    }

    private void AddDirectory(PluginRequest request)
    {
        var (plugins, refused) = (0, _notifications.Count);
        try
        {
            foreach (var path in Assemblies(request.Path))
                plugins += Add(request with { Path = path }, isBuiltIn: false, isNamed: false) ? 1 : 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Refuse(request, $"the directory cannot be listed: {e.Message.TrimEnd('.')}", "Correct its permissions.");
        }

        if (plugins == 0 && _notifications.Count == refused)
            Refuse(request, "no assembly in it has an analyzer or a capture format", "Name the directory that a plug-in was built into.");
    }

    /// <returns>Whether it is a plug-in of this host.</returns>
    private bool Add(PluginRequest request, bool isBuiltIn, bool isNamed)
    {
        if (TryRead(request, isBuiltIn, isNamed) is not { } manifest)
            return false;

        if (_manifests.Find(m => string.Equals(m.Info.Name, manifest.Info.Name, StringComparison.OrdinalIgnoreCase)) is not { } twin)
            _manifests.Add(manifest);
        else if (!string.Equals(twin.Info.Path, request.Path, StringComparison.Ordinal) && !(IsCopy(twin, manifest) && !isNamed))
            Refuse(request, $"a plug-in named '{twin.Info.Name}' is already there, from '{twin.Info.Path}'", "Remove one of the two.");
        return true;
    }

    // What a plug-in shares, a build lays beside every other that refers to it.
    private static bool IsCopy(PluginManifest twin, PluginManifest manifest) =>
        twin.Identity is { IsShared: true } first && manifest.Identity is { IsShared: true } second && first.ModuleId == second.ModuleId;

    private PluginManifest? TryRead(PluginRequest request, bool isBuiltIn, bool isNamed)
    {
        PluginManifest manifest;
        try
        {
            manifest = PluginMetadata.Read(request.Path, isBuiltIn, request.AskedBy);
        }
        catch (Exception e) when (e is BadImageFormatException or InvalidDataException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            // A directory may hold native libraries; a file that somebody names must be a plug-in.
            if (isNamed || isBuiltIn)
                Refuse(request, $"it cannot be read as a .NET assembly: {e.Message.TrimEnd('.')}", "Name the plug-in's own assembly, built for .NET.");
            return null;
        }

        if (!manifest.IsPlugin)
        {
            if (isNamed)
                Refuse(request, "it has no class with [ConfigAnalyzer] or [CaptureFormat]", "Name the assembly that has the rules.");
            return null;
        }

        var host = typeof(ConfigAnalyzer).Assembly.GetName().Version!;
        if (manifest.ContractVersion is { } built && (built.Major != host.Major || built.Minor > host.Minor))
        {
            Refuse(
                request,
                $"it was built against ConfigLint {built.ToString(2)} and this is {host.ToString(2)}",
                built.Major > host.Major || built.Minor > host.Minor ? "Update ConfigLint, or use an older version of the plug-in." : "Use a newer version of the plug-in.");
            return null;
        }

        return manifest;
    }

    private void Refuse(PluginRequest request, string reason, string remedy) => _notifications.Add(PluginNotification.NotLoaded(request.Path, request.AskedBy, reason, remedy));

    private static string[] Assemblies(string directory)
    {
        var paths = Directory.GetFiles(directory, "*.dll");
        Array.Sort(paths, StringComparer.Ordinal);
        return paths;
    }
}
