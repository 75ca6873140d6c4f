namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>Exchange 4.0 to 5.5's way to the Internet: the service <c>MSExchangeIMC</c> (KB Q143380).</summary>
/// <param name="DisplayName">For messages.</param>
/// <param name="Location">Where it is captured.</param>
/// <param name="IsRunning">Captured running.</param>
/// <param name="IsExchange5">Known to be of Exchange 5.0 or 5.5, by its display name or build (KB Q257618).</param>
/// <param name="Starts">What the event log tells.</param>
internal sealed record MailConnector(string DisplayName, Location Location, bool IsRunning, bool IsExchange5, ConnectorStarts Starts)
{
    public const string ServiceName = "MSExchangeIMC";

    private const string DisplayName4 = "Microsoft Exchange Internet Mail Connector";
    private const string DisplayName5 = "Microsoft Exchange Internet Mail Service";

    /// <summary>No evidence speaks against what KB Q154589 says: it names Exchange 4.0 only, and a connector that runs or has started since is none that cannot.</summary>
    public bool IsKnownToFail => !IsRunning && Starts.LastStart is null && (!IsExchange5 || Starts.HaveFailed);

    /// <summary>The connector of a server of one family; null: another family, not captured (which the context is told), or disabled.</summary>
    public static MailConnector? On(ServerAnalysisContext context, OperatingSystemFamily family)
    {
        var server = context.Server;
        if (server.OperatingSystem == OperatingSystemFamily.Unknown)
            context.ReportNotCaptured(FactKinds.OperatingSystem.Id);
        if (server.OperatingSystem != family)
            return null;

        if (Find(server) is null)
            context.ReportNotCaptured($"service {ServiceName}");
        return Of(server);
    }

    /// <summary>The connector of a server; null: not captured, or disabled. A start type that is not captured counts as not disabled.</summary>
    public static MailConnector? Of(Server server) =>
        Find(server) is { StartType: not ServiceStartType.Disabled } service ? Of(service, ConnectorStarts.Of(server)) : null;

    /// <summary>Its service, under its key name, else as <c>net start</c> prints it; null: not captured.</summary>
    public static ServiceState? Find(Server server) => server.FindService(ServiceName) ?? server.FindService(DisplayName4) ?? server.FindService(DisplayName5);

    /// <summary>Captured, and nobody wants it to start.</summary>
    public static bool IsDisabled(Server server) => Find(server) is { StartType: ServiceStartType.Disabled };

    /// <summary>What the missing domain does to it, for messages.</summary>
    /// <param name="isCertain">An article says so of this very case.</param>
    public string Consequence(bool isCertain) => IsRunning ? "runs now but will not start again" : isCertain ? "cannot start" : "may not start";

    private static MailConnector Of(ServiceState service, ConnectorStarts starts) => new(
        service.DisplayName,
        service.Location,
        service.State == ServiceRunState.Running,
        starts.IsExchange5 || string.Equals(service.DisplayName, DisplayName5, StringComparison.OrdinalIgnoreCase),
        starts);
}
