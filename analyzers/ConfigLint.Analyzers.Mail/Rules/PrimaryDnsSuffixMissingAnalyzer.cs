using System.Collections.Immutable;
using ConfigLint.Analyzers.Mail.Evidence;

namespace ConfigLint.Analyzers.Mail.Rules;

/// <summary>MAIL1002: the mail connector of a Windows 2000 server cannot start while the primary DNS suffix is blank (KB Q312439, Q291123).</summary>
[ConfigAnalyzer("MAIL1002")]
public sealed class PrimaryDnsSuffixMissingAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "MAIL1002",
        Category = "Mail",
        DefaultSeverity = DiagnosticSeverity.Error,
        Title = "Primary DNS suffix is blank on a mail connector server",
        MessageFormat = "{0}: primary DNS suffix {1}, so '{2}' {3} (events 4067 and 4058){4}. {5}.",
        Tags = ["exchange", "dns", "windows-2000"],
    };

    private static readonly Version Windows2000 = new(5, 0);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterServerAction(Analyze, FactKinds.PrimaryDnsSuffix, FactKinds.Service);
    }

    private static void Analyze(ServerAnalysisContext context)
    {
        var server = context.Server;
        if (MailConnector.On(context, OperatingSystemFamily.Windows) is not { } connector)
            return;

        var suffix = PrimarySuffix.Of(server);
        if (suffix.NotCaptured is { } missing)
            context.ReportNotCaptured(missing);
        if (suffix is not { Claim: { } claim } || suffix.ReportedAt(server, connector.Starts) is not { } place)
            return;

        // Exchange 5.5 SP3 on Windows 2000 is the newest pair that Microsoft supported (Q253249).
        var combination = server.OperatingSystemVersion > Windows2000 ? "; unsupported combination: no Exchange with this connector runs on a Windows newer than 2000" : "";
        context.ReportDiagnostic(Diagnostic.Create(
            Rule, place, server.Name, claim, connector.DisplayName, connector.Consequence(suffix.IsProven), combination, suffix.NextStep(server)) with
        {
            Severity = suffix.IsProven ? null : DiagnosticSeverity.Warning,
            Related = [new(connector.Location, "the connector is installed"), .. suffix.Witnesses, .. connector.Starts.Related()],
        });
    }
}
