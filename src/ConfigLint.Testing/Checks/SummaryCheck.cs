using ConfigLint.Testing.Comparison;
using ConfigLint.Testing.Failures;
using ConfigLint.Testing.Running;

namespace ConfigLint.Testing.Checks;

/// <summary>Summaries lose nothing in JSON: the fleet action finds the same in what is read back.</summary>
internal static class SummaryCheck
{
    public static void Run(TestCase test, TestHost host, Outcome throughJson, FailureReport report)
    {
        if (!host.HasFleetActions)
            return;

        var losses = new List<string>();
        var direct = host.RunWithoutJson(test.Captures, losses);
        report.Add("Summaries", losses);
        report.Add(
            "Findings differ once the summaries have been written as JSON and read back; expected is before, actual after, by line",
            TextComparison.Differences(direct.FindingLines, throughJson.FindingLines).Take(FailureReport.Enough));
    }
}
