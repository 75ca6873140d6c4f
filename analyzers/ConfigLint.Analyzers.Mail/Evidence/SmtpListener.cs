namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>A service that listens on the SMTP port, and the statement that it runs or is to start.</summary>
/// <param name="Service">The service.</param>
/// <param name="Statement">Where it is captured so.</param>
internal sealed record SmtpListener(ServiceState Service, ServiceFact Statement)
{
    /// <summary>Null: not captured running, or captures contradict each other.</summary>
    public static SmtpListener? Running(ServiceState service)
    {
        ServiceFact? running = null;
        foreach (var statement in service.Statements)
        {
            if (statement.State is not null and not ServiceRunState.Running)
                return null;
            running ??= statement.State is null ? null : statement;
        }

        return running is null ? null : new(service, running);
    }

    /// <summary>Null: not captured automatic, or captures contradict each other.</summary>
    public static SmtpListener? Automatic(ServiceState service)
    {
        ServiceFact? automatic = null;
        foreach (var statement in service.Statements)
        {
            if (statement.StartType is not null and not ServiceStartType.Automatic)
                return null;
            automatic ??= statement.StartType is null ? null : statement;
        }

        return automatic is null ? null : new(service, automatic);
    }
}
