using System.Collections.Immutable;
using ConfigLint.Engine.Discovery;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Analysis;

/// <summary>Analyses servers in parallel; results come in the order of the servers, whoever was first.</summary>
internal static class ServerQueue
{
    /// <summary>One result for each server.</summary>
    /// <param name="servers">The servers.</param>
    /// <param name="jobs">How many at once.</param>
    /// <param name="createAnalyzer">One analyzer for each thread.</param>
    /// <param name="analyze">What to do with each server.</param>
    /// <param name="onServerDone">Called on any thread with the number of servers done.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <param name="limit">How long each rule and format may take; null: nobody looks.</param>
    public static TResult[] Run<TResult>(
        ImmutableArray<ServerInput> servers,
        int jobs,
        Func<ServerAnalyzer> createAnalyzer,
        Func<ServerAnalyzer, ServerInput, TResult> analyze,
        Action<int>? onServerDone,
        CancellationToken cancellationToken,
        TimeLimit? limit = null)
    {
        var done = 0;
        var threads = new WatchedThreads<TResult>(servers.Length, index => servers[index].Id[(servers[index].Id.LastIndexOf('/') + 1)..], limit, cancellationToken);
        return threads.Run(Math.Clamp(jobs, 1, Math.Max(servers.Length, 1)), Prepare);

        (IDisposable State, Func<int, TResult> Work) Prepare(WorkerActivity activity)
        {
            var analyzer = createAnalyzer();
            analyzer.Activity = activity;
            return (analyzer, index => Done(analyze(analyzer, servers[index])));
        }

        TResult Done(TResult result)
        {
            onServerDone?.Invoke(Interlocked.Increment(ref done));
            return result;
        }
    }

    /// <summary>Runs an action on a thread with a deep stack and waits for it.</summary>
    public static void RunOnDeepStack(Action action) => RunOnDeepStack<object?>(
        _ =>
        {
            action();
            return null;
        },
        limit: null,
        CancellationToken.None);

    /// <summary>Runs a function on a thread with a deep stack and waits for it; what passes the time limit without stopping is left behind, and the rest done again without it.</summary>
    public static TResult RunOnDeepStack<TResult>(Func<WorkerActivity, TResult> function, TimeLimit? limit, CancellationToken cancellationToken) =>
        new WatchedThreads<TResult>(1, static _ => "all servers together", limit, cancellationToken).Run(1, activity => (activity, _ => function(activity)))[0];
}
