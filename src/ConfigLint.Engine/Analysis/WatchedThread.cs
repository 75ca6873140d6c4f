using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Analysis;

/// <summary>One thread, and what its watcher has seen it do.</summary>
internal sealed class WatchedThread(TimeLimit? limit, CancellationToken cancellationToken)
{
    private const int Idle = -1;
    private const int Abandoned = -2;

    private readonly Dictionary<object, TimeSpan> _seen = new(ReferenceEqualityComparer.Instance);
    private int _job = Idle;
    private int _seenJob = Idle;
    private object? _asked;
    private TimeSpan _sinceAsked;

    public Thread Thread { get; set; } = null!;

    public WorkerActivity Activity { get; } = new(limit, cancellationToken);

    public bool IsAbandoned => Volatile.Read(ref _job) == Abandoned;

    /// <summary>The thread begins a job.</summary>
    public void Begin(int job) => Volatile.Write(ref _job, job);

    /// <summary>The thread has done its job; false: it was given up meanwhile.</summary>
    public bool TryEnd()
    {
        var job = _job;
        return job != Abandoned && Interlocked.CompareExchange(ref _job, Idle, job) == job;
    }

    /// <summary>Gives the thread up.</summary>
    /// <returns>The job that it will not end; null: it just has.</returns>
    public int? Abandon()
    {
        var job = Volatile.Read(ref _job);
        return job >= 0 && job == _seenJob && Interlocked.CompareExchange(ref _job, Abandoned, job) == job ? job : null;
    }

    /// <summary>Sees what runs, and asks it to stop when its time for this job is over.</summary>
    /// <returns>What was asked and did not stop; null: nothing.</returns>
    public object? Look(TimeSpan elapsed)
    {
        var (job, code) = (Volatile.Read(ref _job), Activity.Code);
        if (job != _seenJob)
        {
            _seen.Clear();
            (_seenJob, _asked) = (job, null);
        }

        if (job < 0 || code is null)
            return null;

        var spent = _seen.GetValueOrDefault(code) + elapsed;
        _seen[code] = spent;
        if (spent < limit!.Limit)
            return null;

        if (!ReferenceEquals(_asked, code))
        {
            (_asked, _sinceAsked) = (code, TimeSpan.Zero);
            Activity.AskToStop(code);
            return null;
        }

        _sinceAsked += elapsed;
        return _sinceAsked >= limit.Grace ? code : null;
    }
}
