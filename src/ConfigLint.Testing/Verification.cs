using ConfigLint.Testing.Checks;
using ConfigLint.Testing.Failures;
using ConfigLint.Testing.Running;

namespace ConfigLint.Testing;

/// <summary>All that a test promises, in the order in which its author wants to read what fails.</summary>
internal static class Verification
{
    public static void Run(TestCase test)
    {
        test.ThrowIfContradictory();
        var host = TestHost.Of(test);
        var outcome = host.Run(test.Captures);
        var report = new FailureReport();

        FindingsCheck.Run(test, outcome, report);
        CoverageCheck.Run(test, outcome, report);
        FixesCheck.Run(test, outcome, report);
        SeverityCheck.Run(outcome, report);
        RepeatCheck.Run(test, host, outcome, report);
        SummaryCheck.Run(test, host, outcome, report);
        var thrown = RobustnessCheck.Run(test, host, outcome, report);
        if (report.IsEmpty)
            return;

        report.Add("Where the rule looked", Circumstances.Of(outcome));
        throw new VerificationException(report.ToString($"{test.RuleName} does not do what the test expects."), thrown!);
    }
}
