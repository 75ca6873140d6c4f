using System.Collections.Immutable;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Fleet;

/// <summary>Runs the fleet rules over what each server left behind.</summary>
internal static class FleetAnalyzer
{
    /// <summary>All fleet findings, in the order of the rules.</summary>
    /// <param name="actions">The fleet actions of the plan.</param>
    /// <param name="results">By server id.</param>
    /// <param name="isCapture">Whether a path is one of the run's captures.</param>
    /// <param name="configuration">Options are those at the root.</param>
    /// <param name="asOf">The day that age is judged against.</param>
    /// <param name="timeKeeper">Adds up how long the rules run; null: nobody asks.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <param name="activity">Tells who watches the time what runs; null: nobody does.</param>
    public static FleetResult Analyze(
        ImmutableArray<FleetAction> actions, IReadOnlyList<ServerResult> results, Func<string, bool> isCapture, RuleConfiguration configuration, DateOnly? asOf, TimeKeeper? timeKeeper, CancellationToken cancellationToken, WorkerActivity? activity = null)
    {
        var (notifications, diagnostics) = (new List<Notification>(), new List<Diagnostic>());
        var failed = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var failures = new FailureLog("all servers together", notifications, timeKeeper, cancellationToken, activity);
        foreach (var action in actions)
        {
            var scope = new ActionScope(configuration.AtDirectory("").OptionsOf(action.Analyzer.Descriptors), asOf, diagnostic => Report(action.Analyzer, diagnostic), failures.CancellationToken);
            if (!failures.TryRun(action.Analyzer, () => action.Analyze(scope, Summaries(action, results))))
                failed.UnionWith(action.Analyzer.Descriptors.Select(d => d.Id));
        }

        // Summaries hold no documents any more, so nobody can say whether a place may be edited: fixes of fleet rules are not offered.
        return new([.. diagnostics.Select(d => RawFinding.Of(d, d.Subject ?? "", isInSourceOfTruth: false))], [.. notifications], failed.ToImmutable());

        void Report(LoadedAnalyzer analyzer, Diagnostic diagnostic)
        {
            ArgumentNullException.ThrowIfNull(diagnostic);
            analyzer.ThrowIfNotListed(diagnostic.Descriptor);
            if (!isCapture(diagnostic.Location.Path))
                throw new InvalidOperationException($"{diagnostic.Descriptor.Id} was reported in '{diagnostic.Location.Path}', which is no capture of this run");
            diagnostics.Add(diagnostic);
        }
    }

    private static IEnumerable<ServerSummary<object>> Summaries(FleetAction action, IReadOnlyList<ServerResult> results)
    {
        foreach (var result in results)
        {
            foreach (var summary in result.Summaries)
            {
                if (string.Equals(summary.Key, action.Key, StringComparison.Ordinal))
                    yield return new(result.ServerId, result.ServerName, result.Identity, action.Restore(summary.Value));
            }
        }
    }
}
