using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;
using ConfigLint.Testing.Comparison;
using ConfigLint.Testing.Failures;
using ConfigLint.Testing.Running;

namespace ConfigLint.Testing.Checks;

/// <summary>The rule reports what the markup asks for: places, levels, messages, related places.</summary>
internal static class FindingsCheck
{
    public static void Run(TestCase test, Outcome outcome, FailureReport report)
    {
        var comparison = FindingComparison.Of(test.Expectation.Findings, outcome.Findings);
        report.Add($"Findings: {comparison.Missing.Length} missing, {comparison.Unexpected.Length} unexpected", Listings(test, comparison));
        report.Add("Levels", comparison.WrongLevels.Select(wrong =>
            $"{wrong.Actual.RuleId} at {wrong.Actual.Location}: expected {wrong.Expected.Level?.ToText()}, actual {wrong.Actual.Level.ToText()}"));
        if (!test.Messages.IsEmpty)
            report.Add("Messages", TextComparison.Differences(test.Messages, [.. outcome.Findings.Select(finding => finding.Message)]));
        report.Add("Related places", RelatedComparison.Differences(test.Expectation, outcome.Findings));
    }

    private static IEnumerable<string> Listings(TestCase test, FindingComparison comparison)
    {
        foreach (var capture in test.Captures)
        {
            var missing = comparison.Missing.Where(finding => IsHere(finding.Path)).Select(finding => new Annotation(finding.Span, '~', $"missing {finding.RuleId}"));
            var unexpected = comparison.Unexpected.Where(finding => IsHere(finding.Location.Path))
                .Select(finding => new Annotation(finding.Location.Span, '^', $"unexpected {finding.RuleId}: {finding.Message.ReplaceLineEndings(" ")}"));
            var annotations = missing.Concat(unexpected).OrderBy(annotation => annotation.Span.Start).ToImmutableArray();
            if (!annotations.IsEmpty)
                yield return CaptureListing.Render(capture.Path, capture.Decode(), annotations);

            bool IsHere(string path) => string.Equals(path, capture.Path, StringComparison.Ordinal);
        }
    }
}
