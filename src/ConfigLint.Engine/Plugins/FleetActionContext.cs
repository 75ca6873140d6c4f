using System.Collections.Immutable;

namespace ConfigLint.Engine.Plugins;

/// <summary>The contract's context over a fleet's summaries.</summary>
internal sealed class FleetActionContext<TSummary>(ActionScope scope, ImmutableArray<ServerSummary<TSummary>> servers) : FleetAnalysisContext<TSummary>
    where TSummary : class
{
    public override ImmutableArray<ServerSummary<TSummary>> Servers => servers;

    public override AnalyzerConfigOptions Options => scope.Options;

    public override DateOnly? AsOf => scope.AsOf;

    public override CancellationToken CancellationToken => scope.CancellationToken;

    public override void ReportDiagnostic(Diagnostic diagnostic) => scope.Report(diagnostic);
}
