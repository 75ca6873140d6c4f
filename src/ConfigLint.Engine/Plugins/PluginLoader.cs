using System.Collections.Immutable;
using System.Reflection;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Plugins;

/// <summary>Turns manifests into a plan: loads what is needed, checks that code and metadata agree, and lets every analyzer register.</summary>
internal sealed class PluginLoader(RuleSelection selection)
{
    private readonly List<CaptureFormat> _formats = [];
    private readonly List<RuleInfo> _rules = [];
    private readonly List<PluginInfo> _plugins = [];
    private readonly List<DocumentAction> _documentActions = [];
    private readonly List<ServerAction> _serverActions = [];
    private readonly List<FleetAction> _fleetActions = [];
    private readonly List<string> _rulesNotLoaded = [];
    private readonly List<Notification> _notifications = [];
    private readonly List<ConfigurableAnalyzer> _analyzers = [];
    private readonly Dictionary<string, (FactKind Kind, string Format)> _kinds = new(StringComparer.Ordinal);

    /// <summary>Loads the catalogue's plug-ins; what cannot be loaded is a notification (CFG0002), everything else goes on.</summary>
    public static AnalysisPlan Load(PluginCatalog catalog, RuleSelection selection, List<Notification> notifications, bool loadAll = false)
    {
        var loader = new PluginLoader(selection);
        foreach (var manifest in catalog.Manifests)
        {
            // A pack whose rules are all off is not loaded at all.
            if (loadAll || !manifest.Formats.IsEmpty || manifest.Analyzers.Any(a => a.Ids.Any(selection.MayBeOn)))
                loader.Add(manifest);
            else
                loader._rulesNotLoaded.AddRange(manifest.Analyzers.SelectMany(a => a.Ids));
        }

        notifications.AddRange(catalog.Notifications);
        notifications.AddRange(loader._notifications);
        return loader.ToPlan();
    }

    /// <summary>Formats of the catalogue with the given analyzers instead of its own, as tests of one rule want it.</summary>
    public static AnalysisPlan Load(PluginCatalog catalog, IEnumerable<ConfigAnalyzer> analyzers, RuleSelection selection, List<Notification> notifications)
    {
        var loader = new PluginLoader(selection);
        foreach (var manifest in catalog.Manifests.Where(m => !m.Formats.IsEmpty))
            loader.Add(manifest with { Analyzers = [] });
        foreach (var analyzer in analyzers)
        {
            var assembly = analyzer.GetType().Assembly;
            loader.AddAnalyzer(analyzer, new() { Name = assembly.GetName().Name!, Version = assembly.GetName().Version!.ToString(3), Path = assembly.Location });
        }

        notifications.AddRange(loader._notifications);
        return loader.ToPlan();
    }

    private AnalysisPlan ToPlan()
    {
        _rules.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return new()
        {
            Formats = [.. _formats.OrderBy(f => f.Id, StringComparer.Ordinal)],
            DocumentActions = [.. _documentActions],
            ServerActions = [.. _serverActions],
            FleetActions = [.. _fleetActions],
            Rules = [.. _rules],
            RulesNotLoaded = [.. _rulesNotLoaded],
            Plugins = [.. _plugins],
            Configuration = new(selection, [.. _analyzers]),
        };
    }

    private void Add(PluginManifest manifest)
    {
        LoadedPlugin? loaded = null;
        Try(manifest.Info, () => loaded = LoadAssembly(manifest));
        if (loaded is null)
            return;

        var info = loaded.Sha256 is { } sha256 ? manifest.Info with { Sha256 = sha256 } : manifest.Info;
        if (loaded.Obstacle is { } obstacle)
            _notifications.Add(new("CFG0002", RuleLevel.Note, $"plug-in '{info.Path}' runs from memory, which is slower: no copy of it could be kept ({obstacle.TrimEnd('.')}). Make room, or let this account write there."));

        // A class that cannot be used must not cost its neighbours.
        _plugins.Add(info);
        foreach (var type in manifest.Formats)
            Try(info, () => AddFormat((CaptureFormat)Create(loaded.Assembly, type.TypeName), type, info));
        foreach (var type in manifest.Analyzers)
            Try(info, () => AddAnalyzer((ConfigAnalyzer)Create(loaded.Assembly, type.TypeName), type, info));
    }

    private static LoadedPlugin LoadAssembly(PluginManifest manifest) =>
        IsEngine(manifest) ? new(typeof(PluginLoader).Assembly, Sha256: null, Obstacle: null)
        : manifest.Info.IsBuiltIn ? LoadedPlugins.InPlace(manifest.Info.Path)
        : LoadedPlugins.FromCopy(manifest.Info.Path, PluginStore.OfUser);

    private void Try(PluginInfo plugin, Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            NotLoaded(plugin, $"{Root(e).GetType().Name}: {Root(e).Message}", "Rebuild it with all of its dependencies beside it, or report it to its author.");
        }
    }

    private static bool IsEngine(PluginManifest manifest) => string.Equals(manifest.Info.Path, typeof(PluginLoader).Assembly.Location, StringComparison.Ordinal);

    private static object Create(Assembly assembly, string typeName) =>
        Activator.CreateInstance(assembly.GetType(typeName, throwOnError: true)!) ?? throw new MissingMethodException(typeName, ".ctor");

    private void AddFormat(CaptureFormat format, PluginType type, PluginInfo plugin)
    {
        if (!string.Equals(format.Id, type.Ids[0], StringComparison.Ordinal))
        {
            NotLoaded(plugin, $"{type.TypeName} names format '{type.Ids[0]}' in its attribute and '{format.Id}' in Id", "Make the two agree.");
            return;
        }

        if (_formats.Exists(f => string.Equals(f.Id, format.Id, StringComparison.Ordinal)))
        {
            NotLoaded(plugin, $"another plug-in already has a format '{format.Id}'", "Rename one of the two.");
            return;
        }

        foreach (var kind in format.Provides)
        {
            if (_kinds.TryAdd(kind.Id, (kind, format.Id)) || _kinds[kind.Id].Kind.Equals(kind))
                continue;

            NotLoaded(plugin, $"format '{format.Id}' provides '{kind.Id}' as {kind.Type.FullName}, format '{_kinds[kind.Id].Format}' as {_kinds[kind.Id].Kind.Type.FullName}", "Give one of the two kinds another id.");
            return;
        }

        _formats.Add(format);
    }

    private void AddAnalyzer(ConfigAnalyzer analyzer, PluginType type, PluginInfo plugin)
    {
        var described = analyzer.SupportedDiagnostics.Select(d => d.Id).Order(StringComparer.Ordinal);
        if (described.SequenceEqual(type.Ids.Order(StringComparer.Ordinal), StringComparer.Ordinal))
            AddAnalyzer(analyzer, plugin);
        else
            NotLoaded(plugin, $"{type.TypeName} names {string.Join(", ", type.Ids)} in its attribute and {string.Join(", ", described)} in SupportedDiagnostics", "Make the two agree.");
    }

    private void AddAnalyzer(ConfigAnalyzer analyzer, PluginInfo plugin)
    {
        var loaded = new LoadedAnalyzer(analyzer, plugin);
        if (_rules.Find(r => Array.Exists([.. loaded.Descriptors], d => string.Equals(r.Id, d.Id, StringComparison.Ordinal))) is { } taken)
        {
            NotLoaded(plugin, $"plug-in '{taken.Plugin.Name}' already has a rule {taken.Id}", "Rename one of the two.");
            return;
        }

        var registry = new ActionRegistry(loaded);
        analyzer.Initialize(registry);
        registry.Close();

        var rules = loaded.Descriptors.Select(d => new RuleInfo
        {
            Descriptor = d,
            Plugin = plugin,
            Kind = registry.Kind,
            Requires = registry.Requires,
            Options = loaded.Options,
            Level = selection.LevelOf(d),
        }).ToList();
        _rules.AddRange(rules);
        _analyzers.Add(new(loaded.Descriptors, loaded.Options) { IsOfFleet = registry.Kind == RuleKind.Fleet });
        if (!rules.Exists(r => r.IsEnabled))
            return;

        _documentActions.AddRange(registry.DocumentActions);
        _serverActions.AddRange(registry.ServerActions);
        _fleetActions.AddRange(registry.FleetActions);
    }

    private void NotLoaded(PluginInfo plugin, string reason, string remedy) =>
        _notifications.Add(new("CFG0002", RuleLevel.Error, $"plug-in '{plugin.Path}' was not loaded completely: {reason}. {remedy}") { MakesIncomplete = true });

    private static Exception Root(Exception e) => e is TargetInvocationException { InnerException: { } inner } ? Root(inner) : e;
}
