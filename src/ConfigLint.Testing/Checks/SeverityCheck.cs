using ConfigLint.Testing.Failures;
using ConfigLint.Testing.Running;

namespace ConfigLint.Testing.Checks;

/// <summary>A rule lowers its severity where the evidence is weak, and never raises it.</summary>
internal static class SeverityCheck
{
    public static void Run(Outcome outcome, FailureReport report) => report.Add(
        "Severities above the default, which nobody will ever see",
        outcome.Raised.Select(finding => $"{finding.RuleId} at {finding.Location}: {finding.Severity}"));
}
