using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine;

/// <summary>A rule's page, found without running any plug-in's code.</summary>
/// <param name="Id">The rule's or notification's id.</param>
/// <param name="Plugin">Where it comes from.</param>
/// <param name="Markdown">The page.</param>
public sealed record RulePage(string Id, PluginInfo Plugin, string Markdown)
{
    private static readonly ImmutableArray<string> NotificationIds = ["CFG0001", "CFG0002", "CFG0003", "CFG0006", "CFG0007", "CFG0008", "CFG0009"];

    /// <summary>Finds a page, ignoring case; null with an error that names the nearest id.</summary>
    public static RulePage? Find(RunOptions options, string id, out string error)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(id);
        error = "";
        var catalog = PluginCatalog.Read(RunConfiguration.Resolve(options, []).Plugins);
        foreach (var (known, plugin) in Ids(catalog))
        {
            if (known.Equals(id, StringComparison.OrdinalIgnoreCase) && PluginMetadata.ReadPage(plugin.Path, known) is { } page)
                return new(known, plugin, page);
        }

        error = RuleIds.Unknown(id, Ids(catalog).Select(i => i.Id));
        return null;
    }

    /// <summary>The ids of all built-in rules and notifications, for completion in shells.</summary>
    public static IEnumerable<string> Ids(string workingDirectory) =>
        Ids(PluginCatalog.Read(RunConfiguration.Resolve(new() { WorkingDirectory = workingDirectory }, []).Plugins)).Select(i => i.Id).Order(StringComparer.Ordinal);

    private static IEnumerable<(string Id, PluginInfo Plugin)> Ids(PluginCatalog catalog) =>
        catalog.Manifests.SelectMany(m => m.Analyzers.SelectMany(a => a.Ids), (m, id) => (id, m.Info)).Concat(NotificationIds.Select(id => (id, catalog.Manifests[0].Info)));
}
