namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>The case of MAIL1008: two SMTP services want one port, so other rules need not say what follows from it (KB Q222553, Q146157, Q228475).</summary>
/// <param name="AreRunning">Captured running; false: they start automatically.</param>
/// <param name="Listeners">Two or more, the mail connector first.</param>
/// <param name="HasConnector">The mail connector is one of them.</param>
internal sealed record PortConflict(bool AreRunning, List<SmtpListener> Listeners, bool HasConnector)
{
    private const string PortSetting = "smtp/tcp";
    private const string StandardPort = "25";

    /// <summary>Services of Exchange 2000 and later, which uses Windows' SMTP service for its own (KB Q228475 names it a relay host of the Option Pack).</summary>
    private static readonly string[] LaterExchange = ["RESvc", "Microsoft Exchange Routing Engine", "MSExchangeTransport", "Microsoft Exchange Transport"];

    /// <summary>Null: no conflict, or the <c>services</c> file moves the port.</summary>
    public static PortConflict? Of(Server server)
    {
        var services = SmtpRival.Named(server);
        var connector = MailConnector.Find(server);
        if (connector is not null)
            services.Insert(0, connector);
        if (services.Count == 0 || IsOfLaterExchange(server))
            return null;

        SmtpRival.AddInterScan(server, services);
        var (areRunning, listeners) = (true, Collect(services, SmtpListener.Running));
        if (listeners.Count < 2)
            (areRunning, listeners) = (false, Collect(services, SmtpListener.Automatic));
        return listeners.Count < 2 || IsPortMoved(server) ? null : new(areRunning, listeners, listeners[0].Service == connector);
    }

    /// <summary>Whether the mail connector is in a conflict that MAIL1008 reports.</summary>
    public static bool IsOfConnector(Server server) => Of(server) is { HasConnector: true };

    /// <summary>Manual or disabled is the cure (KB Q193928, Q181420), whatever runs at the moment.</summary>
    private static List<SmtpListener> Collect(List<ServiceState> services, Func<ServiceState, SmtpListener?> listens)
    {
        var listeners = new List<SmtpListener>();
        foreach (var service in services)
        {
            if (service.StartType is null or ServiceStartType.Automatic && listens(service) is { } listener)
                listeners.Add(listener);
        }

        return listeners;
    }

    private static bool IsOfLaterExchange(Server server)
    {
        foreach (var name in LaterExchange)
        {
            if (server.FindService(name) is not null)
                return true;
        }

        return false;
    }

    private static bool IsPortMoved(Server server)
    {
        foreach (var setting in server.Facts(FactKinds.MailSetting))
        {
            if (string.Equals(setting.Name, PortSetting, StringComparison.Ordinal) && !string.Equals(setting.Value, StandardPort, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
