using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Analysis;

/// <summary>
/// What one thread is doing, written by it and read by whoever watches the time. It costs the thread two writes for each call of a plug-in: no clock, no timer.
/// </summary>
internal sealed class WorkerActivity(TimeLimit? limit, CancellationToken ofRun) : IDisposable
{
    private CancellationTokenSource? _source;
    private object? _code;
    private object? _overdue;

    /// <summary>The innermost analyzer or format that runs now; null: the engine.</summary>
    public object? Code => Volatile.Read(ref _code);

    /// <summary>Cancelled when the run is, or when the time of what runs now is over.</summary>
    public CancellationToken CancellationToken
    {
        get
        {
            if (limit is null)
                return ofRun;
            if (_source is null)
                Volatile.Write(ref _source, CancellationTokenSource.CreateLinkedTokenSource(ofRun));
            return _source.Token;
        }
    }

    /// <summary>The limit in words.</summary>
    public string LimitText => limit?.Text ?? "";

    /// <summary>The server where code did not stop, so that it must not run any more; null: it may.</summary>
    public string? WhereStopped(object code) => limit?.WhereStopped(code);

    /// <summary>Code of a plug-in begins.</summary>
    /// <returns>What it interrupts, for <see cref="Leave"/>.</returns>
    public object? Enter(object code)
    {
        var outer = _code;
        Volatile.Write(ref _code, code);
        return outer;
    }

    /// <summary>Code of a plug-in has ended.</summary>
    /// <returns>Whether it was asked to, since its time was over.</returns>
    public bool Leave(object? outer)
    {
        var isOverdue = _code is not null && ReferenceEquals(Volatile.Read(ref _overdue), _code);
        Volatile.Write(ref _code, outer);
        if (_source is { IsCancellationRequested: true } && !ofRun.IsCancellationRequested)
        {
            // The next one has its own time.
            Volatile.Write(ref _overdue, null);
            Volatile.Write(ref _source, null);
        }

        return isOverdue;
    }

    /// <summary>Asks code to stop; called by the watching thread.</summary>
    public void AskToStop(object code)
    {
        Volatile.Write(ref _overdue, code);

        try
        {
            // Whoever registered with the token is called elsewhere: that too is code of a plug-in.
            _ = Volatile.Read(ref _source)?.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // It has just ended.
        }
    }

    public void Dispose() => _source?.Dispose();
}
