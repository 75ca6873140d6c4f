using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Analysis;

/// <summary>The contract's context over one server.</summary>
internal sealed class ServerActionContext(ActionScope scope, Server server, Action<string> reportNotCaptured) : ServerAnalysisContext
{
    public override Server Server => server;

    public override AnalyzerConfigOptions Options => scope.Options;

    public override DateOnly? AsOf => scope.AsOf;

    public override CancellationToken CancellationToken => scope.CancellationToken;

    public override void ReportNotCaptured(string what) => reportNotCaptured(what);

    public override void ReportDiagnostic(Diagnostic diagnostic) => scope.Report(diagnostic);
}
