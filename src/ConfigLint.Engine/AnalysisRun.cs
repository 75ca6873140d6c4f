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
        var startedAt = Now(options);

        // 1 Configuration, 2 Plugins, 3 Discovery
        var errors = new List<string>();
        if (RunPreparation.Prepare(options, errors, cancellationToken) is not { } run)
            return new() { Errors = [.. errors], HasNoCapture = errors is [RunPreparation.NoFile] };

        // 4 Analysis
        var (configuration, plan) = (run.Configuration, run.Plan);
        var coverage = new CoverageTable(plan);
        var timeKeeper = options.Statistics ? new TimeKeeper() : null;
        var results = ServerQueue.Run(
            run.Servers,
            configuration.Jobs,
            () => new(plan, coverage, configuration.AsOf, timeKeeper),
            (analyzer, server) => analyzer.Analyze(server, cancellationToken),
            onProgress is null ? null : done => onProgress(done, run.Servers.Length),
            cancellationToken,
            plan.TimeLimit);
        if (run.Notifications.IsEmpty && Array.TrueForAll(results, r => r is { Captures: 0 } && !r.Notifications.Any(n => n.MakesIncomplete)))
            return RunOutcome.NothingRecognised(results.Sum(r => r.Unrecognised.Length));

        // 5 Fleet
        var files = run.Files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        var fleet = ServerQueue.RunOnDeepStack(
            activity => FleetAnalyzer.Analyze(plan.FleetActions, results, files.ContainsKey, plan.Configuration, configuration.AsOf, timeKeeper, cancellationToken, activity),
            plan.TimeLimit,
            cancellationToken);

        // 6 Judging
        var verdict = new Verdict(configuration.FailOn, options.AllowIncomplete);
        var judgement = Judge.Decide(plan, run.Grouping, results, fleet, run.Notifications, verdict);

        // 7 Anchoring
        var anchored = Anchorer.Anchor(
            judgement.Findings,
            files,
            results.SelectMany(r => r.Stamps).ToDictionary(s => s.Path, StringComparer.Ordinal),
            cancellationToken);

        // 8 Reporting is a pure function of this.
        return new()
        {
            Report = new()
            {
                Root = configuration.Root,
                Category = options.Category,
                FailOn = configuration.FailOn,
                IsDeterministic = options.Deterministic,
                StartedAt = startedAt,
                EndedAt = Now(options),
                AzureBuild = options.AzureBuild,
                Repository = RepositoryState.Read(configuration.Root),
                Rules = plan.Rules,
                Plugins = plan.Plugins,
                Locking = plan.Locking,
                Findings = anchored.Findings,
                Files = anchored.Files,
                Notifications = [.. judgement.Notifications, .. anchored.Notifications],
                Coverage = judgement.Coverage,
                Unrecognised = [.. results.SelectMany(r => r.Unrecognised).Order(StringComparer.Ordinal)],
                Statistics = timeKeeper?.Sum() ?? [],
                Summary = judgement.Summary.With(anchored.Notifications, verdict),
            },
        };
    }

    private static DateTimeOffset? Now(RunOptions options) => options.Deterministic ? null : TimeProvider.System.GetUtcNow();
}
