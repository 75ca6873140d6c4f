using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Analysis;

/// <summary>The contract's context over one document.</summary>
internal sealed class DocumentActionContext(ActionScope scope, CaptureDocument document, string serverName) : DocumentAnalysisContext
{
    public override CaptureDocument Document => document;

    public override string ServerName => serverName;

    public override AnalyzerConfigOptions Options => scope.Options;

    public override DateOnly? AsOf => scope.AsOf;

    public override CancellationToken CancellationToken => scope.CancellationToken;

    public override void ReportDiagnostic(Diagnostic diagnostic) => scope.Report(diagnostic);
}
