namespace ConfigLint.Engine.Plugins;

/// <summary>What every fleet action gets, whatever the type of its summaries.</summary>
internal sealed record FleetScope(AnalyzerConfigOptions Options, DateOnly? AsOf, Action<Diagnostic> Report, CancellationToken CancellationToken);
