using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Configuration.EditorConfig;
using ConfigLint.Engine.Discovery;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine;

/// <summary>The first three steps, which every command that looks at captures shares: configuration, plug-ins, files.</summary>
internal sealed record RunPreparation
{
    /// <summary>The error where the paths lead to nothing.</summary>
    public const string NoFile = "there is no file to look at: name a directory with captures, or correct what is included and excluded ('configlint check --show-files' shows why each file is left out)";

    public required RunConfiguration Configuration { get; init; }

    public required AnalysisPlan Plan { get; init; }

    public required ServerGrouping Grouping { get; init; }

    public required ImmutableArray<CaptureFile> Files { get; init; }

    public required ImmutableArray<ServerInput> Servers { get; init; }

    /// <summary>What went wrong and does not stop the run.</summary>
    public required ImmutableArray<Notification> Notifications { get; init; }

    /// <summary>Prepares a run; null: nothing can be analysed, for the reasons in <paramref name="errors"/>.</summary>
    /// <param name="options">What the driver asks for.</param>
    /// <param name="errors">Everything that is wrong with it, so that one run shows it all.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <param name="skipped">Gets what is left out, with the reason, for whoever asks about files and may have none; null: nobody does.</param>
    public static RunPreparation? Prepare(RunOptions options, List<string> errors, CancellationToken cancellationToken, ICollection<SkippedPath>? skipped = null)
    {
        // 1 Configuration
        var configuration = RunConfiguration.Resolve(options, errors);

        // 2 Plugins
        var notifications = new List<Notification>();
        var isConfigured = errors.Count == 0;
        var catalog = PluginCatalog.Read(configuration, errors);
        errors.AddRange(catalog.UnknownIds(configuration.Rules));
        errors.AddRange(catalog.UnknownFormats(configuration.Formats));
        if (!isConfigured)
            return null;

        // 3 Discovery
        var discovery = CaptureDiscovery.Find(configuration, cancellationToken, skipped);
        errors.AddRange(discovery.Errors);
        if (errors.Count == 0 && skipped is null && discovery.Files.IsEmpty && discovery.Notifications.IsEmpty)
            errors.Add(NoFile);
        if (errors.Count > 0)
            return null;

        // A pack that no place of the run wants is not loaded: that is known once the places are.
        var files = EditorConfigReader.Read(configuration.Root, discovery.EditorConfigs, notifications);
        var limit = TimeLimit.Of(configuration.TimeLimit);
        var plan = PluginLoader.Load(catalog, configuration.Rules.With(files, CommonDirectory.Of(discovery.Files)), notifications, limit: limit).With(configuration.Formats) with
        {
            TimeLimit = limit,
            Locking = catalog.Lock is null ? null : new(catalog.Lock.NotNamed(catalog)),
        };
        EditorConfigCheck.Check(files, catalog.Ids, plan.Configuration.Analyzers, notifications);
        var grouping = new ServerGrouping(configuration.Servers);
        return new()
        {
            Configuration = configuration,
            Plan = plan,
            Grouping = grouping,
            Files = discovery.Files,
            Servers = grouping.Group(discovery.Files),
            Notifications = [.. notifications, .. discovery.Notifications],
        };
    }
}
