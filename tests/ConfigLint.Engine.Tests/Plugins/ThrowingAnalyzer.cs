using System.Collections.Immutable;

namespace ConfigLint.Engine.Tests.Plugins;

/// <summary>A rule that fails before it has registered anything.</summary>
public sealed class ThrowingAnalyzer : ConfigAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [DelegateAnalyzer.Rule("TEST0003")];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => throw new InvalidTimeZoneException("broken");
}
