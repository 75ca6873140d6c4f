using System.Collections.Immutable;
using ConfigLint.Analyzers.Mail.Evidence;

namespace ConfigLint.Analyzers.Mail.Rules;

/// <summary>MAIL1003: the event log says that the mail connector found no domain, and no capture says why (KB Q194128, Q263029).</summary>
[ConfigAnalyzer("MAIL1003")]
public sealed class FailedStartAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "MAIL1003",
        Category = "Mail",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Precision = Precision.High,
        Title = "Mail connector found no DNS domain although none is missing",
        MessageFormat = "{0}: the mail connector could not start for want of a DNS domain ({1}), {2}. {3}.",
        Tags = ["exchange", "dns", "event-log", "cluster"],
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
        var starts = ConnectorStarts.Of(server);
        if (!starts.HaveFailed || MailConnector.IsDisabled(server) || MissingDomain.IsReported(server))
            return;

        if (CapturedDomain.Of(server) is not { } domain || FailedStartCause.Of(server, domain) is not { } cause)
            return;

        var failure = starts.Failures[0];
        context.ReportDiagnostic(Diagnostic.Create(Rule, failure.Location, server.Name, ConnectorLog.Name(failure), cause.Evidence, cause.NextStep) with
        {
            Severity = cause.IsKnown ? null : DiagnosticSeverity.Note,
            Related = [.. cause.Witnesses, .. starts.Related().Skip(1)],
        });
    }
}
