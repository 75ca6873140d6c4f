using System.Collections.Immutable;
using ConfigLint.Analyzers.Mail.Evidence;

namespace ConfigLint.Analyzers.Mail.Rules;

/// <summary>MAIL1009: the event log says that the mail connector cannot listen on its port (KB Q222553, Q203116, Q193928, Q268643).</summary>
[ConfigAnalyzer("MAIL1009")]
public sealed class ListenerFailedAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "MAIL1009",
        Category = "Mail",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Precision = Precision.High,
        Title = "Mail connector cannot listen on its port",
        MessageFormat = "{0}: the mail connector could not start ({1}, error {2}): {3}. {4}.",
        Tags = ["exchange", "smtp", "port", "proxy", "event-log"],
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterServerAction(Analyze, FactKinds.Event);
    }

    private static void Analyze(ServerAnalysisContext context)
    {
        var server = context.Server;
        if (ListenerFailure.Of(server.Events) is not { } failure || MailConnector.IsDisabled(server) || PortConflict.IsOfConnector(server))
            return;

        var rival = failure.Fault == ListenerFault.PortTaken ? SmtpRival.On(server) : null;
        var (cause, nextStep) = Explain(failure.Fault, rival);
        IEnumerable<RelatedLocation> witness = rival is null ? [] : [new(rival.Location, "this service listens on the same port")];
        context.ReportDiagnostic(Diagnostic.Create(Rule, failure.Newest.Location, server.Name, ConnectorLog.Name(failure.Newest), failure.Code, cause, nextStep) with
        {
            Related = [.. witness, .. failure.Related()],
        });
    }

    private static (string Cause, string NextStep) Explain(ListenerFault fault, ServiceState? rival) => fault switch
    {
        ListenerFault.PortTaken when rival is not null => ($"its port is taken, and {SmtpRival.Describe(rival)}", "Set that service to manual and stop it, unless each is bound to an address of its own"),
        ListenerFault.PortTaken => ("its port is taken", "Set the other SMTP service or scanner to manual and stop it; with Microsoft Proxy Server 2.0 it may be on the proxy server"),
        ListenerFault.ProxyClient => (
            "the client of Microsoft Proxy Server is in the way",
            "Set the client off where another firewall is used; otherwise name the proxy server by its address in Mspclnt.ini, and stop any SMTP service on it"),
        _ => ("TCP/IP is damaged under the client of Microsoft Proxy Server", "Remove TCP/IP and install it again, then the service packs of Windows NT and Exchange"),
    };
}
