using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace ConfigLint.Engine.Plugins;

/// <summary>How long code of a plug-in may take for one server, and what passed it without stopping, which is not run again.</summary>
internal sealed class TimeLimit(TimeSpan limit)
{
    private readonly ConcurrentDictionary<object, string> _stopped = new(ReferenceEqualityComparer.Instance);
    private volatile bool _hasStopped;

    public TimeSpan Limit { get; } = limit;

    /// <summary>What code that is asked to stop may take to do so.</summary>
    public TimeSpan Grace { get; } = limit < TimeSpan.FromSeconds(1) ? limit : TimeSpan.FromSeconds(1);

    /// <summary>How often somebody looks.</summary>
    public TimeSpan Interval { get; } = TimeSpan.FromMilliseconds(Math.Clamp(limit.TotalMilliseconds / 10, 5, 100));

    /// <summary>The limit in words.</summary>
    public string Text => FormattableString.Invariant($"{Limit.TotalSeconds:0.###} s");

    /// <summary>The limit of a run; null under a debugger, where somebody may sit at a breakpoint.</summary>
    public static TimeLimit? Of(TimeSpan limit) => Debugger.IsAttached ? null : new(limit);

    /// <summary>Runs no more of it.</summary>
    /// <param name="code">An analyzer or a format, by reference.</param>
    /// <param name="server">Where it did not stop.</param>
    public void Stop(object code, string server)
    {
        _stopped.TryAdd(code, server);
        _hasStopped = true;
    }

    /// <summary>The server where code did not stop, so that it must not run any more; null: it may.</summary>
    public string? WhereStopped(object code) => _hasStopped && _stopped.TryGetValue(code, out var server) ? server : null;

    /// <summary>Runs a plug-in's code before there is any server.</summary>
    /// <exception cref="TimeoutException">It did not come back.</exception>
    public T Run<T>(Func<T> code)
    {
        var (result, failure) = (default(T), (ExceptionDispatchInfo?)null);
        var thread = new Thread(() =>
        {
            try
            {
                result = code();
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
        })
        { IsBackground = true, Name = "ConfigLint loads a plug-in" };
        thread.Start();
        if (!thread.Join(Limit))
            throw new TimeoutException($"it did not come back within its time limit of {Text}");

        failure?.Throw();
        return result!;
    }
}
