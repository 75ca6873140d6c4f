namespace ConfigLint.Engine.Plugins;

/// <summary>What every action gets, whatever it looks at.</summary>
internal sealed record ActionScope(AnalyzerConfigOptions Options, DateOnly? AsOf, Action<Diagnostic> Report, CancellationToken CancellationToken);
