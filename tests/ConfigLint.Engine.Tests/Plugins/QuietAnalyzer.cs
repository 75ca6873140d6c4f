using System.Collections.Immutable;

namespace ConfigLint.Engine.Tests.Plugins;

/// <summary>A rule that the loader can load.</summary>
public sealed class QuietAnalyzer : ConfigAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [DelegateAnalyzer.Rule("TEST0002")];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServerAction(static _ => { }, FactKinds.DnsDomain);
}
