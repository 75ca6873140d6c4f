using System.Collections.Immutable;
using ConfigLint.Analyzers.Mail.Rules;

namespace ConfigLint.Analyzers.Mail.Tests.Events;

/// <summary>MAIL1001 as it is, in an assembly that brings <see cref="NotesFormat"/>: a test's captures are read by the formats beside its rule.</summary>
[ConfigAnalyzer("MAIL1001")]
public sealed class DnsDomainMissingWithNotesAnalyzer : ConfigAnalyzer
{
    private readonly DnsDomainMissingAnalyzer _rule = new();

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => _rule.SupportedDiagnostics;

    public override void Initialize(AnalysisContext context) => _rule.Initialize(context);
}
