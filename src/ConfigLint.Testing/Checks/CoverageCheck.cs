using System.Collections.Immutable;
using ConfigLint.Engine.Analysis;
using ConfigLint.Testing.Failures;
using ConfigLint.Testing.Running;

namespace ConfigLint.Testing.Checks;

/// <summary>Coverage names exactly what the test says is not captured.</summary>
internal static class CoverageCheck
{
    public static void Run(TestCase test, Outcome outcome, FailureReport report)
    {
        if (test.NotCaptured.IsEmpty)
            return;
        if (outcome.Coverage is not [var server])
        {
            throw new VerificationException(outcome.Coverage.IsEmpty
                ? "NotCaptured is about one server, but no format recognises any of the captures."
                : $"NotCaptured is about one server, but the captures belong to {string.Join(", ", outcome.Coverage.Select(s => s.ServerId))}.");
        }

        var expected = Show(CoverageStatus.NotCaptured, test.NotCaptured);
        report.Add("Coverage", server.Rules
            .Select(rule => (rule.RuleId, Actual: Show(rule.Status, rule.Missing)))
            .Where(rule => !string.Equals(rule.Actual, expected, StringComparison.Ordinal))
            .Select(rule => $"{rule.RuleId} on {server.ServerId}: expected {expected}, actual {rule.Actual}"));
    }

    /// <summary>One rule on one server as a person reads it.</summary>
    public static string Show(CoverageStatus status, ImmutableArray<string> missing) => status switch
    {
        CoverageStatus.Evaluated => "evaluated",
        CoverageStatus.Off => "off",
        CoverageStatus.NotCaptured => $"not captured: {string.Join(", ", missing)}",
        _ => "failed",
    };
}
