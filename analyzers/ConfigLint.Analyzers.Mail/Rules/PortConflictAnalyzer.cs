using System.Collections.Immutable;
using ConfigLint.Analyzers.Mail.Evidence;

namespace ConfigLint.Analyzers.Mail.Rules;

/// <summary>MAIL1008: two SMTP services want one port (KB Q222553, Q146157, Q228475).</summary>
[ConfigAnalyzer("MAIL1008")]
public sealed class PortConflictAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "MAIL1008",
        Category = "Mail",
        DefaultSeverity = DiagnosticSeverity.Error,
        Precision = Precision.High,
        Title = "Two SMTP services want the same port",
        MessageFormat = "{0}: {1} {2} and want TCP port 25, so only the first to start gets it{3}. "
            + "Set all but one to manual and stop them, unless bound to different addresses.",
        Tags = ["exchange", "smtp", "port", "service"],
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
        if (PortConflict.Of(server) is not { Listeners: [var first, .. var rest] } conflict)
            return;

        var count = conflict.Listeners.Count == 2 ? "both" : "all";
        var state = conflict.AreRunning ? $"{count} run" : $"{count} start automatically";
        var consequence = conflict.HasConnector
            ? ": Exchange's connector then fails to start or, in version 4.0, starts without an error and gets no incoming mail"
            : " and the other fails";
        var verb = conflict.AreRunning ? "runs" : "starts automatically";
        var related = rest.Select(l => new RelatedLocation(l.Statement.Location, $"'{l.Service.DisplayName}' {verb}"));
        context.ReportDiagnostic(Diagnostic.Create(
            Rule, first.Statement.Location, server.Name, string.Join(" and ", conflict.Listeners.Select(l => $"'{l.Service.DisplayName}'")), state, consequence) with
        {
            Related = [.. related, .. conflict.HasConnector ? Confirmation(server) : []],
        });
    }

    /// <summary>Failed starts that MAIL1009 would report without the rival.</summary>
    private static IEnumerable<RelatedLocation> Confirmation(Server server) => ListenerFailure.Of(server.Events) is { Fault: ListenerFault.PortTaken } failure
        ? failure.Related().Prepend(new(failure.Newest.Location, $"{ConnectorLog.Name(failure.Newest)}: the port is taken"))
        : [];
}
