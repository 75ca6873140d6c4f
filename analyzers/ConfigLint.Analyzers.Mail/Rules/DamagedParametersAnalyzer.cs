using System.Collections.Immutable;
using ConfigLint.Analyzers.Mail.Evidence;

namespace ConfigLint.Analyzers.Mail.Rules;

/// <summary>MAIL1011: the mail connector's own registry values are gone (KB Q163243).</summary>
[ConfigAnalyzer("MAIL1011")]
public sealed class DamagedParametersAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "MAIL1011",
        Category = "Mail",
        DefaultSeverity = DiagnosticSeverity.Error,
        Precision = Precision.High,
        Title = "Mail connector's registry values are blank or missing",
        MessageFormat = "{0}: {1} under the mail connector's Parameters key, so MAPI cannot be initialized and the connector does not start (event 4018, error 2140). "
            + "Set the values again from a backup of the registry, or delete the connector in the Administrator program and add it anew.",
        Tags = ["exchange", "registry"],
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterServerAction(Analyze, DamagedParameters.Key);
    }

    private static void Analyze(ServerAnalysisContext context)
    {
        var server = context.Server;
        foreach (var name in DamagedParameters.ValueNames)
        {
            // Missing from a whole key counts, once an event says that the start failed.
            if (!server.Registry.GetString(DamagedParameters.Key, name).IsCaptured)
                ReportMissing(context, name);
        }

        if (DamagedParameters.Of(server) is not { } damage)
            return;

        IEnumerable<RelatedLocation> other = damage.OtherBlank is null ? [] : [new(damage.OtherBlank, "this one is blank too")];
        IEnumerable<RelatedLocation> failure = damage.Failure is null ? [] : [new(damage.Failure.Location, $"{ConnectorLog.Name(damage.Failure)}: MAPI could not be initialized")];
        context.ReportDiagnostic(Diagnostic.Create(Rule, damage.Location, server.Name, damage.What) with { Related = [.. other, .. failure] });
    }

    private static void ReportMissing(ServerAnalysisContext context, string name)
    {
        if (!context.Server.Registry.IsWhole(DamagedParameters.Key))
            context.ReportNotCaptured($"registry value {name}");
        else if (!context.Server.IsCaptured(FactKinds.Event))
            context.ReportNotCaptured(FactKinds.Event.Id);
    }
}
