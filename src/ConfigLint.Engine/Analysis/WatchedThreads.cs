using System.Diagnostics;
using System.Runtime.ExceptionServices;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Analysis;

/// <summary>
/// Does numbered jobs on threads with deep stacks. The thread that waits for them has nothing else to do, so it looks every now and then at what each is doing and
/// adds up what it sees: a call that never ends and thousands of slow ones are noticed alike, and a run that is over sooner pays nothing.
/// </summary>
/// <param name="count">How many jobs.</param>
/// <param name="nameOf">What to call a job.</param>
/// <param name="limit">How long code of a plug-in may take for one; null: nobody looks.</param>
/// <param name="cancellationToken">Ends the run.</param>
internal sealed class WatchedThreads<TResult>(int count, Func<int, string> nameOf, TimeLimit? limit, CancellationToken cancellationToken)
{
    // A stack overflow ends the process and no host can stop that: deep stacks put it off, bounded nesting in parsers prevents it.
    private const int StackSize = 16 * 1024 * 1024;

    private static readonly TimeSpan CancellationGrace = TimeSpan.FromMilliseconds(500);

    private readonly TResult[] _results = new TResult[count];
    private readonly List<WatchedThread> _running = [];
    private int _next = -1;
    private ExceptionDispatchInfo? _failure;

    /// <summary>Does all jobs.</summary>
    /// <param name="threads">How many at once.</param>
    /// <param name="prepare">Once for each thread: what it needs, to be disposed of at its end, and what it does for a job.</param>
    public TResult[] Run(int threads, Func<WorkerActivity, (IDisposable State, Func<int, TResult> Work)> prepare)
    {
        for (var i = 0; i < threads; i++)
            Start(prepare, again: null);

        var interval = limit?.Interval ?? CancellationGrace;
        long last = Stopwatch.GetTimestamp(), cancelledAt = 0;
        while (_running.Count > 0)
        {
            if (_running[0].Thread.Join(interval))
            {
                _running.RemoveAt(0);
                continue;
            }

            // While the machine sleeps nobody's time passes.
            var now = Stopwatch.GetTimestamp();
            var elapsed = Stopwatch.GetElapsedTime(last, now);
            last = now;
            Look(elapsed < 2 * interval ? elapsed : 2 * interval, prepare);
            if (!cancellationToken.IsCancellationRequested)
                continue;

            // A rule that never returns must not keep who cancels waiting.
            cancelledAt = cancelledAt == 0 ? now : cancelledAt;
            if (Stopwatch.GetElapsedTime(cancelledAt, now) >= CancellationGrace)
                cancellationToken.ThrowIfCancellationRequested();
        }

        _failure?.Throw();
        return _results;
    }

    private void Look(TimeSpan elapsed, Func<WorkerActivity, (IDisposable State, Func<int, TResult> Work)> prepare)
    {
        if (limit is null || cancellationToken.IsCancellationRequested)
            return;

        foreach (var thread in _running.ToList())
        {
            if (thread.Look(elapsed) is not { } overdue || thread.Abandon() is not { } job)
                continue;

            limit.Stop(overdue, nameOf(job));
            _running.Remove(thread);
            Start(prepare, job);
        }
    }

    private void Start(Func<WorkerActivity, (IDisposable State, Func<int, TResult> Work)> prepare, int? again)
    {
        var watched = new WatchedThread(limit, cancellationToken);

        // Background: a rule that never returns must not keep the process alive.
        watched.Thread = new(() => Guard(watched, prepare, again), StackSize) { IsBackground = true, Name = "ConfigLint" };
        _running.Add(watched);
        watched.Thread.Start();
    }

    private void Guard(WatchedThread watched, Func<WorkerActivity, (IDisposable State, Func<int, TResult> Work)> prepare, int? again)
    {
        try
        {
            Work(watched, prepare, again);
        }
        catch (Exception e)
        {
            if (!watched.IsAbandoned)
                Interlocked.CompareExchange(ref _failure, ExceptionDispatchInfo.Capture(e), null);
        }
    }

    private void Work(WatchedThread watched, Func<WorkerActivity, (IDisposable State, Func<int, TResult> Work)> prepare, int? again)
    {
        var (state, work) = prepare(watched.Activity);
        using (state)
        {
            for (var job = again ?? Interlocked.Increment(ref _next); job < count; job = Interlocked.Increment(ref _next))
            {
                cancellationToken.ThrowIfCancellationRequested();
                watched.Begin(job);
                var result = work(job);

                // Too late: another thread does the job again.
                if (!watched.TryEnd())
                    return;
                _results[job] = result;
            }
        }
    }
}
