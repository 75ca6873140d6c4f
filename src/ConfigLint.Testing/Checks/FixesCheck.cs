using ConfigLint.Testing.Comparison;
using ConfigLint.Testing.Failures;
using ConfigLint.Testing.Fixes;
using ConfigLint.Testing.Running;

namespace ConfigLint.Testing.Checks;

/// <summary>All fixes together give the texts that the test names, and change no other capture.</summary>
internal static class FixesCheck
{
    public static void Run(TestCase test, Outcome outcome, FailureReport report)
    {
        if (test.FixedCaptures.Count == 0)
            return;

        var edits = FixedText.EditsByPath(outcome.Findings);
        foreach (var capture in test.Captures)
        {
            var expected = test.FixedCaptures.GetValueOrDefault(capture.Path, capture.Decode());
            var actual = FixedText.Apply(capture.Path, capture.Decode(), edits[capture.Path]);
            report.Add($"{capture.Path} after all fixes, by line", TextComparison.Differences(Lines(expected), Lines(actual)));
        }
    }

    // A carriage return is part of what a fix must keep, so it must be seen.
    private static string[] Lines(string text) => text.Replace('\r', '\u240D').Split('\n');
}
