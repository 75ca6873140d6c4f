using System.Collections.Immutable;
using ConfigLint.Analyzers.Mail.Evidence;

namespace ConfigLint.Analyzers.Mail.Rules;

/// <summary>MAIL1005: the mail connector starts with the system and was captured stopped (KB Q191548).</summary>
[ConfigAnalyzer("MAIL1005")]
public sealed class ConnectorStoppedAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "MAIL1005",
        Category = "Mail",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Precision = Precision.High,
        Title = "Mail connector is stopped although it starts automatically",
        MessageFormat = "{0}: '{1}' has start type automatic and is captured stopped, so no mail goes to or comes from the Internet here. "
            + "Start it (net start MSExchangeIMC), and if it fails, read the application log. Set its start type to manual if something else is to start it.",
        Tags = ["exchange", "service"],
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterServerAction(Analyze, FactKinds.Service);
    }

    private static void Analyze(ServerAnalysisContext context)
    {
        var server = context.Server;
        var service = MailConnector.Find(server);
        if (service is null)
            context.ReportNotCaptured($"service {MailConnector.ServiceName}");
        else if (service.StartType is null)
            context.ReportNotCaptured($"start type of service {MailConnector.ServiceName}");
        else if (service.State is null)
            context.ReportNotCaptured($"state of service {MailConnector.ServiceName}");

        if (service is null || StoppedConnector.Of(service) is not { } stopped || HasKnownCause(server))
            return;

        IEnumerable<RelatedLocation> automatic = stopped.Automatic == stopped.Stopped ? [] : [new(stopped.Automatic.Location, "it starts automatically")];
        context.ReportDiagnostic(Diagnostic.Create(Rule, stopped.Stopped.Location, server.Name, service.DisplayName) with
        {
            Related = [.. automatic, .. ConnectorStarts.Of(server).Related()],
        });
    }

    /// <summary>MAIL1001, MAIL1002, MAIL1008 or MAIL1011 says why it does not run.</summary>
    private static bool HasKnownCause(Server server) => MissingDomain.IsReported(server) || PortConflict.IsOfConnector(server) || DamagedParameters.IsReported(server);
}
