namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>Another service of the server that listens on the connector's port.</summary>
internal static class SmtpRival
{
    /// <summary>Microsoft's own, and third parties' known ones.</summary>
    private static readonly string[] Names =
        ["SMTPSVC", "Simple Mail Transport Protocol (SMTP)", "Microsoft SMTP Service", "postfix", "sendmail", "exim4", "hMailServer", "MDaemon", "IMail SMTPD32", "MERCUR SMTP-Server"];

    /// <summary>Running, else one that starts automatically; null: none is captured.</summary>
    public static ServiceState? On(Server server)
    {
        var rivals = Names.Select(server.FindService).Concat(server.Services.Where(IsInterScan)).OfType<ServiceState>().ToList();
        return rivals.Find(s => s.State == ServiceRunState.Running) ?? rivals.Find(s => s.StartType == ServiceStartType.Automatic);
    }

    /// <summary>How sure it is that it listens, for messages.</summary>
    public static string Describe(ServiceState rival) => rival.State == ServiceRunState.Running ? $"'{rival.DisplayName}' runs here" : $"'{rival.DisplayName}' starts automatically here";

    private static bool IsInterScan(ServiceState service) =>
        service.DisplayName.StartsWith("InterScan", StringComparison.OrdinalIgnoreCase) && service.DisplayName.Contains("SMTP", StringComparison.OrdinalIgnoreCase);
}
