using System.Collections.Immutable;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Discovery;
using ConfigLint.Engine.Fleet;
using ConfigLint.Engine.Judging;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine;

/// <summary>One run from options to report: the only place that names all the steps, in their order.</summary>
public static class AnalysisRun
{
    /// <summary>Analyses what the options name.</summary>
    /// <param name="options">What to do.</param>
    /// <param name="onProgress">Called on any thread with servers done and servers in all; null: nobody looks.</param>
    /// <param name="cancellationToken">Ends the run with <see cref="OperationCanceledException"/>.</param>
    public static RunOutcome Execute(RunOptions options, Action<int, int>? onProgress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var startedAt = options.Deterministic ? (DateTimeOffset?)null : TimeProvider.System.GetUtcNow();

        // 1 Configuration
        var errors = new List<string>();
        var configuration = RunConfiguration.Resolve(options, errors);
        if (errors.Count > 0)
            return new() { Errors = [.. errors] };

        // 2 Plugins
        var notifications = new List<Notification>();
        var catalog = PluginCatalog.Read(configuration.Plugins);
        errors.AddRange(catalog.UnknownIds(configuration.Rules));
        var plan = PluginLoader.Load(catalog, configuration.Rules, notifications);

        // 3 Discovery
        var discovery = CaptureDiscovery.Find(configuration, cancellationToken);
        errors.AddRange(discovery.Errors);
        if (errors.Count == 0 && discovery.Files.IsEmpty && discovery.Notifications.IsEmpty)
            errors.Add("there is no file to look at: name a directory with captures, or correct --include and --exclude");
        if (errors.Count > 0)
            return new() { Errors = [.. errors] };

        notifications.AddRange(discovery.Notifications);
        var servers = configuration.Grouping.Group(discovery.Files);

        // 4 Analysis
        var coverage = new CoverageTable(plan.Rules);
        var results = ServerQueue.Run(
            servers,
            configuration.Jobs,
            () => new(plan, coverage, OptionValues.Defaults, configuration.AsOf),
            onProgress is null ? null : done => onProgress(done, servers.Length),
            cancellationToken);
        if (Array.TrueForAll(results, r => r is { Captures: 0, Notifications.IsEmpty: true }))
            return new() { Errors = [$"no capture format recognises any of the {results.Sum(r => r.Unrecognised.Length)} files: see 'configlint --help' for what is read"] };

        // 5 Fleet
        FleetResult? fleet = null;
        ServerQueue.RunOnDeepStack(() => fleet = FleetAnalyzer.Analyze(plan.FleetActions, results, OptionValues.Defaults, configuration.AsOf, cancellationToken));

        // 6 Judging
        var verdict = new Verdict(options.FailOn, options.AllowIncomplete);
        var judgement = Judge.Decide(plan, configuration.Grouping, results, fleet!, notifications, verdict);

        // 7 Anchoring
        var anchored = Anchorer.Anchor(
            judgement.Findings,
            discovery.Files.ToDictionary(f => f.Path, StringComparer.Ordinal),
            results.SelectMany(r => r.Stamps).ToDictionary(s => s.Path, StringComparer.Ordinal),
            cancellationToken);

        // 8 Reporting is a pure function of this.
        return new()
        {
            Report = new()
            {
                Root = configuration.Root,
                Category = options.Category,
                IsDeterministic = options.Deterministic,
                StartedAt = startedAt,
                EndedAt = startedAt is null ? null : TimeProvider.System.GetUtcNow(),
                AzureBuild = options.AzureBuild,
                Repository = RepositoryState.Read(configuration.Root),
                Rules = plan.Rules,
                Plugins = plan.Plugins,
                Findings = anchored.Findings,
                Files = anchored.Files,
                Notifications = [.. judgement.Notifications, .. anchored.Notifications],
                Coverage = judgement.Coverage,
                Unrecognised = [.. results.SelectMany(r => r.Unrecognised).Order(StringComparer.Ordinal)],
                Summary = judgement.Summary.With(anchored.Notifications, verdict),
            },
        };
    }
}
