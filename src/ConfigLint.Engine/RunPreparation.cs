using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Discovery;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine;

/// <summary>The first three steps, which every command that looks at captures shares: configuration, plug-ins, files.</summary>
internal sealed record RunPreparation
{
    /// <summary>The error where the paths lead to nothing.</summary>
    public const string NoFile = "there is no file to look at: name a directory with captures, or correct --include and --exclude";

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
    public static RunPreparation? Prepare(RunOptions options, List<string> errors, CancellationToken cancellationToken)
    {
        // 1 Configuration
        var configuration = RunConfiguration.Resolve(options, errors);
        if (errors.Count > 0)
            return null;

        // 2 Plugins
        var notifications = new List<Notification>();
        var catalog = PluginCatalog.Read(configuration.Plugins);
        errors.AddRange(catalog.UnknownIds(configuration.Rules));
        var plan = PluginLoader.Load(catalog, configuration.Rules, notifications);

        // 3 Discovery
        var discovery = CaptureDiscovery.Find(configuration, cancellationToken);
        errors.AddRange(discovery.Errors);
        if (errors.Count == 0 && discovery.Files.IsEmpty && discovery.Notifications.IsEmpty)
            errors.Add(NoFile);
        if (errors.Count > 0)
            return null;

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
