using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Analysis;

/// <summary>Runs code of plug-ins and turns what it throws into notifications (CFG0001), so that everything else goes on.</summary>
internal sealed class FailureLog(string serverName, List<Notification> notifications, CancellationToken cancellationToken)
{
    /// <summary>Runs a rule's action.</summary>
    /// <returns>False: it failed.</returns>
    public bool TryRun(string ruleId, Action action) =>
        TryRun(action, $"rule {ruleId}", "its findings for the server may be missing. Report it to the rule's author, or turn the rule off", path: null, ruleId);

    /// <summary>Runs a format's code on one capture.</summary>
    /// <returns>False: it failed.</returns>
    public bool TryRun(CaptureFormat format, string path, Action action) =>
        TryRun(action, $"format {format.Id}", "the capture was read in part or not at all. Report it to the format's author, or exclude the file", path, ruleId: null);

    private bool TryRun(Action action, string who, string consequence, string? path, string? ruleId)
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
            notifications.Add(new("CFG0001", RuleLevel.Error, $"{who} failed on server '{serverName}': {reason}; {consequence}.")
            {
                Path = path,
                RuleId = ruleId,
                MakesIncomplete = true,
                Cause = $"{who}: {e.GetType().FullName}",
            });
            return false;
        }
    }
}
