using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Discovery;

namespace ConfigLint.Engine.Analysis;

/// <summary>Analyses servers in parallel; results come in the order of the servers, whoever was first.</summary>
internal static class ServerQueue
{
    // A stack overflow ends the process and no host can stop that: deep stacks put it off, bounded nesting in parsers prevents it.
    private const int StackSize = 16 * 1024 * 1024;

    /// <summary>One result for each server.</summary>
    /// <param name="servers">The servers.</param>
    /// <param name="jobs">How many at once.</param>
    /// <param name="createAnalyzer">One analyzer for each thread.</param>
    /// <param name="onServerDone">Called on any thread with the number of servers done.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public static ServerResult[] Run(ImmutableArray<ServerInput> servers, int jobs, Func<ServerAnalyzer> createAnalyzer, Action<int>? onServerDone, CancellationToken cancellationToken)
    {
        var results = new ServerResult[servers.Length];
        var (next, done) = (-1, 0);
        RunThreads(Math.Clamp(jobs, 1, Math.Max(servers.Length, 1)), () =>
        {
            using var analyzer = createAnalyzer();
            while (Interlocked.Increment(ref next) is var index && index < servers.Length)
            {
                cancellationToken.ThrowIfCancellationRequested();
                results[index] = Analyze(analyzer, servers[index], cancellationToken);
                onServerDone?.Invoke(Interlocked.Increment(ref done));
            }
        });
        return results;
    }

    /// <summary>Runs an action on a thread with a deep stack and waits for it.</summary>
    public static void RunOnDeepStack(Action action) => RunThreads(1, action);

    private static ServerResult Analyze(ServerAnalyzer analyzer, ServerInput server, CancellationToken cancellationToken)
    {
        try
        {
            return analyzer.Analyze(server, cancellationToken);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            // A mistake of ours on one server must not cost the findings of the others.
            var notification = new Notification("CFG0001", RuleLevel.Error, $"server '{server.Id}' could not be analysed: {e.GetType().Name}: {e.Message}. Report it with the captures.")
            {
                Path = server.Files[0].Path,
                MakesIncomplete = true,
                Cause = $"engine: {e.GetType().FullName}",
            };
            return ServerResult.Failed(server, notification);
        }
    }

    private static void RunThreads(int count, Action work)
    {
        ExceptionDispatchInfo? failure = null;
        var threads = new Thread[count];
        for (var i = 0; i < count; i++)
        {
            // Background: a rule that never returns must not keep the process alive.
            threads[i] = new(Guarded, StackSize) { IsBackground = true, Name = $"ConfigLint {i}" };
            threads[i].Start();
        }

        foreach (var thread in threads)
            thread.Join();
        failure?.Throw();

        void Guarded()
        {
            try
            {
                work();
            }
            catch (Exception e)
            {
                Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(e), null);
            }
        }
    }
}
