using System.Collections.Immutable;

namespace ConfigLint.Engine.Plugins;

/// <summary>What an analyzer does once per server.</summary>
internal sealed record ServerAction(LoadedAnalyzer Analyzer, Action<ServerAnalysisContext> Run, ImmutableArray<Requirement> Requires);
