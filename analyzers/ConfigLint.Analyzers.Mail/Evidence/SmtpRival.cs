namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>Other services of the server that listen on the connector's port.</summary>
internal static class SmtpRival
{
    /// <summary>Microsoft's own, and third parties' known ones.</summary>
    private static readonly string[] Names =
        ["SMTPSVC", "Simple Mail Transport Protocol (SMTP)", "Microsoft SMTP Service", "postfix", "sendmail", "exim4", "hMailServer", "MDaemon", "IMail SMTPD32", "MERCUR SMTP-Server"];

    /// <summary>Running, else one that starts automatically; null: none is captured.</summary>
    public static ServiceState? On(Server server)
    {
        var rivals = Named(server);
        AddInterScan(server, rivals);
        return rivals.Find(s => s.State == ServiceRunState.Running) ?? rivals.Find(s => s.StartType == ServiceStartType.Automatic);
    }

    /// <summary>Those that are known by one name; each once.</summary>
    public static List<ServiceState> Named(Server server)
    {
        var rivals = new List<ServiceState>();
        foreach (var name in Names)
        {
            if (server.FindService(name) is { } rival && !rivals.Contains(rival))
                rivals.Add(rival);
        }

        return rivals;
    }

    /// <summary>Trend Micro's scanners have many names: every service of the server is looked at.</summary>
    public static void AddInterScan(Server server, List<ServiceState> rivals)
    {
        foreach (var service in server.Services)
        {
            if (IsInterScan(service))
                rivals.Add(service);
        }
    }

    /// <summary>How sure it is that it listens, for messages.</summary>
    public static string Describe(ServiceState rival) => rival.State == ServiceRunState.Running ? $"'{rival.DisplayName}' runs here" : $"'{rival.DisplayName}' starts automatically here";

    private static bool IsInterScan(ServiceState service) =>
        service.DisplayName.StartsWith("InterScan", StringComparison.OrdinalIgnoreCase) && service.DisplayName.Contains("SMTP", StringComparison.OrdinalIgnoreCase);
}
