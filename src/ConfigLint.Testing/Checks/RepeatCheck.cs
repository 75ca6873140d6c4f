using ConfigLint.Testing.Comparison;
using ConfigLint.Testing.Failures;
using ConfigLint.Testing.Running;

namespace ConfigLint.Testing.Checks;

/// <summary>The same captures give the same, also the second time: rules keep no state.</summary>
internal static class RepeatCheck
{
    public static void Run(TestCase test, TestHost host, Outcome first, FailureReport report) => report.Add(
        "A second run gives something else, so the rule keeps state or asks the time; by line",
        TextComparison.Differences(first.AllLines, host.Run(test.Captures).AllLines).Take(FailureReport.Enough));
}
