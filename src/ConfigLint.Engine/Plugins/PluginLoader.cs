using System.Collections.Immutable;
using System.Reflection;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Plugins;

/// <summary>Turns manifests into a plan: loads what is needed, checks that code and metadata agree, and lets every analyzer register.</summary>
internal sealed class PluginLoader(RuleSelection selection, TimeLimit? limit = null)
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
    private readonly List<ActionRegistry> _registered = [];
    private readonly Dictionary<string, (FactKind Kind, string Format)> _kinds = new(StringComparer.Ordinal);

    /// <summary>Loads the catalogue's plug-ins; what cannot be loaded is a notification (CFG0002), everything else goes on.</summary>
    public static AnalysisPlan Load(PluginCatalog catalog, RuleSelection selection, List<Notification> notifications, bool loadAll = false, TimeLimit? limit = null)
    {
        var loader = new PluginLoader(selection, limit);
        foreach (var manifest in catalog.Manifests)
        {
            // A pack whose rules are all off is not loaded at all.
            if (loadAll || !manifest.Formats.IsEmpty || manifest.Analyzers.Any(a => a.Ids.Any(selection.MayBeOn)))
                loader.Add(manifest);
            else
                loader._rulesNotLoaded.AddRange(manifest.Analyzers.SelectMany(a => a.Ids));
        }

        var plan = loader.ToPlan();
        notifications.AddRange(catalog.Notifications);
        notifications.AddRange(loader._notifications);
        return plan;
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
            loader.AddAnalyzer(PluginParts.Register(new(analyzer, new() { Name = assembly.GetName().Name!, Version = assembly.GetName().Version!.ToString(3), Path = assembly.Location })));
        }

        var plan = loader.ToPlan();
        notifications.AddRange(loader._notifications);
        return plan;
    }

    private AnalysisPlan ToPlan()
    {
        foreach (var registry in _registered)
            CheckKinds(registry);
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

        _plugins.Add(info);
        PluginParts? parts = null;
        Try(info, () => parts = limit is null || info.IsBuiltIn ? PluginParts.Create(loaded.Assembly, manifest, info) : limit.Run(() => PluginParts.Create(loaded.Assembly, manifest, info)));

        // A class that cannot be used must not cost its neighbours.
        foreach (var (type, get) in parts?.Formats ?? [])
            Try(info, () => AddFormat(get(), type, info));
        foreach (var (_, get) in parts?.Analyzers ?? [])
            Try(info, () => AddAnalyzer(get()));
    }

    private static LoadedPlugin LoadAssembly(PluginManifest manifest) =>
        IsEngine(manifest) ? new(typeof(PluginLoader).Assembly, Sha256: null, Obstacle: null)
        : manifest.Info.IsBuiltIn ? LoadedPlugins.InPlace(manifest.Info.Path)
        : LoadedPlugins.FromCopy(manifest, PluginStore.OfUser);

    private void Try(PluginInfo plugin, Action action)
    {
        try
        {
            action();
        }
        catch (PluginMismatchException e)
        {
            NotLoaded(plugin, e.Message, "Make the two agree.");
        }
        catch (TimeoutException e) when (limit is not null)
        {
            NotLoaded(plugin, e.Message, "Report it to its author, or name it no longer.");
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            NotLoaded(plugin, ReasonOf(Root(e)), "Rebuild it with all of its dependencies beside it, or report it to its author.");
        }
    }

    private static bool IsEngine(PluginManifest manifest) => string.Equals(manifest.Info.Path, typeof(PluginLoader).Assembly.Location, StringComparison.Ordinal);

    private void AddFormat(FormatPart format, PluginType type, PluginInfo plugin)
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

        _formats.Add(format.Format);
    }

    private void AddAnalyzer(ActionRegistry registry)
    {
        var loaded = registry.Analyzer;
        if (_rules.Find(r => Array.Exists([.. loaded.Descriptors], d => string.Equals(r.Id, d.Id, StringComparison.Ordinal))) is { } taken)
        {
            NotLoaded(loaded.Plugin, $"plug-in '{taken.Plugin.Name}' already has a rule {taken.Id}", "Rename one of the two.");
            return;
        }

        var rules = loaded.Descriptors.Select(d => new RuleInfo
        {
            Descriptor = d,
            Plugin = loaded.Plugin,
            Kind = registry.Kind,
            Requires = registry.Requires,
            Options = loaded.Options,
            Level = selection.LevelOf(d),
        }).ToList();
        _rules.AddRange(rules);
        _analyzers.Add(new(loaded.Descriptors, loaded.Options) { IsOfFleet = registry.Kind == RuleKind.Fleet });
        if (!rules.Exists(r => r.IsEnabled))
            return;

        _registered.Add(registry);
        _documentActions.AddRange(registry.DocumentActions);
        _serverActions.AddRange(registry.ServerActions);
        _fleetActions.AddRange(registry.FleetActions);
    }

    // Such a rule would be silent for ever, and coverage would say that nobody captured what somebody did.
    private void CheckKinds(ActionRegistry registry)
    {
        foreach (var required in registry.Kinds)
        {
            if (_kinds.TryGetValue(required.Id, out var known) && !known.Kind.Equals(required))
            {
                NotLoaded(
                    registry.Analyzer.Plugin,
                    $"rule {registry.Analyzer.Descriptors[0].Id} requires '{required.Id}' with a {required.Type.FullName} of its own, and format '{known.Format}' provides it with another",
                    "Mark the assembly of the type with [assembly: SharedWithPlugins], and build both plug-ins with the same version of it.");
            }
        }
    }

    // What a plug-in lacks, each of its classes lacks: that is told once.
    private void NotLoaded(PluginInfo plugin, string reason, string remedy)
    {
        var notification = PluginNotification.NotWhole(plugin, reason, remedy);
        if (!_notifications.Contains(notification))
            _notifications.Add(notification);
    }

    private static string ReasonOf(Exception e) => e is FileNotFoundException { FileName: { } file } && file.Contains(", Version=", StringComparison.Ordinal) && new AssemblyName(file) is { } missing
        ? $"it needs {missing.Name} {missing.Version}, which is not beside it"
        : $"{e.GetType().Name}: {e.Message}";

    private static Exception Root(Exception e) => e is (TargetInvocationException or TypeInitializationException or FileLoadException) and { InnerException: { } inner } ? Root(inner) : e;
}
