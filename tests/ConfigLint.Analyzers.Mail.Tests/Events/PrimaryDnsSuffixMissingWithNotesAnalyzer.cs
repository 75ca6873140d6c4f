using System.Collections.Immutable;
using ConfigLint.Analyzers.Mail.Rules;

namespace ConfigLint.Analyzers.Mail.Tests.Events;

/// <summary>MAIL1002 as it is, beside <see cref="NotesFormat"/>.</summary>
[ConfigAnalyzer("MAIL1002")]
public sealed class PrimaryDnsSuffixMissingWithNotesAnalyzer : ConfigAnalyzer
{
    private readonly PrimaryDnsSuffixMissingAnalyzer _rule = new();

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => _rule.SupportedDiagnostics;

    public override void Initialize(AnalysisContext context) => _rule.Initialize(context);
}
