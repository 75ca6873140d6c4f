using System.Runtime.ExceptionServices;

namespace ConfigLint.MSBuild;

/// <summary>Work that a cancelled build does not wait for: a rule of a plug-in may never return.</summary>
internal static class CancellableRun
{
    /// <summary>The result of the work.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled, and the work ended or its time to end was over.</exception>
    public static T Execute<T>(Func<T> work, TimeSpan grace, CancellationToken cancellationToken)
        where T : class
    {
        T? result = null;
        ExceptionDispatchInfo? failure = null;
        using var done = new ManualResetEventSlim();
        var thread = new Thread(Guarded) { IsBackground = true, Name = "ConfigLint" };
        thread.Start();
        if (WaitHandle.WaitAny([done.WaitHandle, cancellationToken.WaitHandle]) == 1 && !thread.Join(grace))
            throw new OperationCanceledException(cancellationToken);

        thread.Join();
        failure?.Throw();
        return result!;

        void Guarded()
        {
            try
            {
                result = work();
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
            finally
            {
                Signal(done);
            }
        }
    }

    // Whoever waited may have gone.
    private static void Signal(ManualResetEventSlim done)
    {
        try
        {
            done.Set();
        }
        catch (ObjectDisposedException)
        {
            // Nobody waits any more.
        }
    }
}
