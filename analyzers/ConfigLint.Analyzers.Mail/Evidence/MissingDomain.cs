namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>Whether MAIL1001 or MAIL1002 says why the mail connector does not start, so that no other rule need.</summary>
internal static class MissingDomain
{
    public static bool IsReported(Server server) => MailConnector.Of(server) is { Starts: var starts } && server.OperatingSystem switch
    {
        OperatingSystemFamily.WindowsNT4 => NtDomainName.Of(server).ReportedAt(server, starts) is not null,
        OperatingSystemFamily.Windows => PrimarySuffix.Of(server).ReportedAt(server, starts) is not null,
        _ => false,
    };
}
