namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>A connector that should run and was captured stopped.</summary>
/// <param name="Stopped">The statement of its state.</param>
/// <param name="Automatic">The statement of its start type.</param>
internal sealed record StoppedConnector(ServiceFact Stopped, ServiceFact Automatic)
{
    /// <summary>Null: it need not run, it does, or captures contradict each other.</summary>
    public static StoppedConnector? Of(ServiceState service)
    {
        var states = service.Statements.Where(s => s.State is not null).ToList();
        var types = service.Statements.Where(s => s.StartType is not null).ToList();
        return states.Count > 0 && states.TrueForAll(s => s.State == ServiceRunState.Stopped) && types.Count > 0 && types.TrueForAll(s => s.StartType == ServiceStartType.Automatic)
            ? new(states[0], types[0])
            : null;
    }
}
