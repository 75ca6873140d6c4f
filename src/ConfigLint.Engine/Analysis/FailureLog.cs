using System.Diagnostics;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Analysis;

/// <summary>
/// The one way into code of plug-ins: what it throws becomes a notification (CFG0001), so that everything else goes on, and its time is kept where somebody asks.
/// </summary>
internal sealed class FailureLog(string serverName, List<Notification> notifications, TimeKeeper? timeKeeper, CancellationToken cancellationToken)
{
    private const string RuleConsequence = "its findings for the server may be missing. Report it to the rule's author, or turn the rule off";
    private const string FormatConsequence = "the capture was read in part or not at all. Report it to the format's author, or exclude the file";

    private long _ticksOfInnerCalls;

    /// <summary>Runs a rule's action.</summary>
    /// <returns>False: it failed.</returns>
    public bool TryRun(string ruleId, Action action) => TryRunTimed(action, path: null, ruleId, "rule", ruleId);

    /// <summary>Runs a format's code on one capture.</summary>
    /// <returns>False: it failed.</returns>
    public bool TryRun(CaptureFormat format, string path, Action action) => TryRunTimed(action, path, ruleId: null, "format", format.Id);

    private bool TryRunTimed(Action action, string? path, string? ruleId, string kind, string id)
    {
        if (timeKeeper is null)
            return TryRun(action, path, ruleId, kind, id);

        // A rule that asks for facts makes a format parse: that time is the format's.
        var (start, outer) = (Stopwatch.GetTimestamp(), _ticksOfInnerCalls);
        _ticksOfInnerCalls = 0;
        var succeeded = TryRun(action, path, ruleId, kind, id);
        var ticks = Stopwatch.GetTimestamp() - start;
        timeKeeper.Add($"{kind} {id}", ticks - _ticksOfInnerCalls);
        _ticksOfInnerCalls = outer + ticks;
        return succeeded;
    }

    private bool TryRun(Action action, string? path, string? ruleId, string kind, string id)
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
            var reason = e is OperationCanceledException ? "it passed its time limit" : $"{e.GetType().Name}: {e.Message}";
            var consequence = ruleId is null ? FormatConsequence : RuleConsequence;
            notifications.Add(new("CFG0001", RuleLevel.Error, $"{kind} {id} failed on server '{serverName}': {reason}; {consequence}.")
            {
                Path = path,
                RuleId = ruleId,
                MakesIncomplete = true,
                Cause = $"{kind} {id}: {e.GetType().FullName}",
            });
            return false;
        }
    }
}
