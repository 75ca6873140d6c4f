using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>A rule. Stateless, with a public parameterless constructor; its actions run on many threads.</summary>
public abstract class ConfigAnalyzer
{
    /// <summary>Every descriptor that the analyzer may report; one that is missing here is a CFG0001.</summary>
    public abstract ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>Options that the analyzer reads.</summary>
    public virtual ImmutableArray<AnalyzerOption> SupportedOptions => [];

    /// <summary>Registers the actions; called once per run.</summary>
    public abstract void Initialize(AnalysisContext context);
}
