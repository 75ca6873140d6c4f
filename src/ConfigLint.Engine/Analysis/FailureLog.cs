using System.Diagnostics;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Analysis;

/// <summary>
/// The one way into code of plug-ins: what it throws becomes a notification (CFG0001), so that everything else goes on, and its time is kept where somebody asks.
/// </summary>
internal sealed class FailureLog(string serverName, List<Notification> notifications, TimeKeeper? timeKeeper, CancellationToken cancellationToken, WorkerActivity? activity = null)
{
    private const string RuleConsequence = "its findings for the server may be missing. Report it to the rule's author, or turn the rule off";
    private const string FormatConsequence = "the capture was read in part or not at all. Report it to the format's author, or exclude the file";

    private long _ticksOfInnerCalls;
    private HashSet<object>? _told;
    private HashSet<object>? _overdue;

    /// <summary>Cancelled when the run is, or when the time of what runs now is over.</summary>
    public CancellationToken CancellationToken => activity?.CancellationToken ?? cancellationToken;

    /// <summary>Runs a rule's action.</summary>
    /// <returns>False: it failed.</returns>
    public bool TryRun(LoadedAnalyzer analyzer, Action action) => TryRunTimed(action, analyzer, path: null);

    /// <summary>Runs a format's code on one capture.</summary>
    /// <returns>False: it failed.</returns>
    public bool TryRun(CaptureFormat format, string path, Action action) => TryRunTimed(action, format, path);

    private bool TryRunTimed(Action action, object code, string? path)
    {
        if (timeKeeper is null)
            return TryRun(action, code, path);

        // A rule that asks for facts makes a format parse: that time is the format's.
        var (start, outer) = (Stopwatch.GetTimestamp(), _ticksOfInnerCalls);
        _ticksOfInnerCalls = 0;
        var succeeded = TryRun(action, code, path);
        var ticks = Stopwatch.GetTimestamp() - start;
        timeKeeper.Add(NameOf(code), ticks - _ticksOfInnerCalls);
        _ticksOfInnerCalls = outer + ticks;
        return succeeded;
    }

    private bool TryRun(Action action, object code, string? path)
    {
        if (activity is null)
            return TryRunUnwatched(action, code, path);
        if (_overdue?.Contains(code) is true)
            return false;
        if (activity.WhereStopped(code) is { } server)
        {
            AddStopped(code, server);
            return false;
        }

        var outer = activity.Enter(code);
        var succeeded = TryRunUnwatched(action, code, path);
        if (!activity.Leave(outer))
            return succeeded;

        // Its time for this server is over, for other captures and actions too.
        (_overdue ??= new(ReferenceEqualityComparer.Instance)).Add(code);

        // It stopped, by itself or by throwing what its token throws: that is told once.
        if (!succeeded)
            notifications.RemoveAt(notifications.Count - 1);
        Add(code, path, typeof(TimeoutException), $"it passed its time limit of {activity.LimitText}");
        return false;
    }

    private bool TryRunUnwatched(Action action, object code, string? path)
    {
        try
        {
            action();
            return true;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Add(code, path, e.GetType(), $"{e.GetType().Name}: {e.Message}");
            return false;
        }
    }

    private void Add(object code, string? path, Type exception, string reason) =>
        notifications.Add(Create(code, exception, $"failed on server '{serverName}': {reason}; {(code is LoadedAnalyzer ? RuleConsequence : FormatConsequence)}") with { Path = path });

    // The same words on every server, so that they are shown once.
    private void AddStopped(object code, string server)
    {
        if ((_told ??= new(ReferenceEqualityComparer.Instance)).Add(code))
            notifications.Add(Create(code, typeof(TimeoutException), $"failed on server '{server}': it passed its time limit of {activity!.LimitText} and did not stop, so it was left behind and not run again; what it would have found is missing. Report it to its author, or {(code is LoadedAnalyzer ? "turn the rule off" : "remove the plug-in")}"));
    }

    private static Notification Create(object code, Type exception, string what) => new("CFG0001", RuleLevel.Error, $"{NameOf(code)} of plug-in {PluginOf(code)} {what}.")
    {
        RuleId = (code as LoadedAnalyzer)?.Descriptors[0].Id,
        ExceptionType = exception.FullName,
        MakesIncomplete = true,
        Cause = $"{NameOf(code)}: {exception.FullName}",
    };

    private static string NameOf(object code) => code is LoadedAnalyzer analyzer ? $"rule {analyzer.Descriptors[0].Id}" : $"format {((CaptureFormat)code).Id}";

    private static string PluginOf(object code) => code is LoadedAnalyzer analyzer ? $"{analyzer.Plugin.Name} {analyzer.Plugin.Version}" : AssemblyName(code.GetType().Assembly);

    private static string AssemblyName(System.Reflection.Assembly assembly) => $"{assembly.GetName().Name} {assembly.GetName().Version?.ToString(3)}";
}
