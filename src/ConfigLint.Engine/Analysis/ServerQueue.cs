using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
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
    /// <param name="analyze">What to do with each server.</param>
    /// <param name="onServerDone">Called on any thread with the number of servers done.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public static TResult[] Run<TResult>(
        ImmutableArray<ServerInput> servers,
        int jobs,
        Func<ServerAnalyzer> createAnalyzer,
        Func<ServerAnalyzer, ServerInput, TResult> analyze,
        Action<int>? onServerDone,
        CancellationToken cancellationToken)
    {
        var results = new TResult[servers.Length];
        var (next, done) = (-1, 0);
        RunThreads(Math.Clamp(jobs, 1, Math.Max(servers.Length, 1)), () =>
        {
            using var analyzer = createAnalyzer();
            while (Interlocked.Increment(ref next) is var index && index < servers.Length)
            {
                cancellationToken.ThrowIfCancellationRequested();
                results[index] = analyze(analyzer, servers[index]);
                onServerDone?.Invoke(Interlocked.Increment(ref done));
            }
        });
        return results;
    }

    /// <summary>Runs an action on a thread with a deep stack and waits for it.</summary>
    public static void RunOnDeepStack(Action action) => RunThreads(1, action);

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
