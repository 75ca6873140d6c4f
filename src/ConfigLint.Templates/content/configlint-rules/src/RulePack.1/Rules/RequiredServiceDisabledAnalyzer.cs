using System.Collections.Immutable;
using ConfigLint;

namespace RulePack._1.Rules;

/// <summary>RULEPREFIX1001: a service that every server here needs is disabled (system error 1058).</summary>
[ConfigAnalyzer("RULEPREFIX1001")]
public sealed class RequiredServiceDisabledAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "RULEPREFIX1001",
        Category = "Services",
        DefaultSeverity = DiagnosticSeverity.Error,
        Title = "A required service is disabled",
        MessageFormat = "{0}: service '{1}' is disabled, so nothing can start it (error 1058), and every server needs it. Set its start type to automatic (sc config {2} start= auto), then start it.",
    };

    private static readonly AnalyzerOption<ImmutableArray<string>> Required =
        AnalyzerOption.List("required_services", ["W32Time"], "Services that every server needs, by key name.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override ImmutableArray<AnalyzerOption> SupportedOptions => [Required];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterServerAction(Analyze, FactKinds.Service);

    private static void Analyze(ServerAnalysisContext context)
    {
        foreach (var name in context.Options.Get(Required))
        {
            // What no capture shows is not known to be wrong: 'configlint coverage' says that it is missing.
            if (context.Server.FindService(name) is not { StartType: { } startType } service)
                context.ReportNotCaptured($"start type of service {name}");
            else if (startType == ServiceStartType.Disabled)
                context.ReportDiagnostic(Diagnostic.Create(Rule, service.Location, context.Server.Name, service.DisplayName, service.Name));
        }
    }
}
