using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Judging;

namespace ConfigLint.Engine.Tests.Judging;

/// <summary>The exit code: the first that holds of 3, 1, 0.</summary>
public sealed class VerdictTests
{
    [Theory]
    [InlineData(RuleLevel.Error, RuleLevel.Error, 1)]
    [InlineData(RuleLevel.Error, RuleLevel.Warning, 0)]
    [InlineData(RuleLevel.Error, null, 0)]
    [InlineData(RuleLevel.Warning, RuleLevel.Error, 1)]
    [InlineData(RuleLevel.Warning, RuleLevel.Warning, 1)]
    [InlineData(RuleLevel.Warning, RuleLevel.Note, 0)]
    [InlineData(RuleLevel.Note, RuleLevel.Note, 1)]
    [InlineData(RuleLevel.Note, null, 0)]
    [InlineData(RuleLevel.None, RuleLevel.Error, 0)]
    public void A_complete_run_fails_on_findings_at_or_above_the_threshold(RuleLevel failOn, RuleLevel? worst, int expected)
    {
        Assert.Equal(expected, new Verdict(failOn, AllowIncomplete: false).ExitCode(isIncomplete: false, Findings(worst)));
        Assert.Equal(expected, new Verdict(failOn, AllowIncomplete: true).ExitCode(isIncomplete: true, Findings(worst)));
        Assert.Equal(3, new Verdict(failOn, AllowIncomplete: false).ExitCode(isIncomplete: true, Findings(worst)));
    }

    [Theory]
    [InlineData(false, true, 3)]
    [InlineData(true, true, 1)]
    [InlineData(false, false, 1)]
    public void What_goes_wrong_after_judging_makes_the_run_incomplete(bool allowIncomplete, bool makesIncomplete, int expected)
    {
        var run = InMemoryRun.Of([DelegateAnalyzer.OfDomains("TEST0001")], ("EXCH01/a.txt", "#lines\ndomain=a\n"));

        var summary = run.Judgement.Summary.With([new("CFG0003", RuleLevel.Warning, "changed") { MakesIncomplete = makesIncomplete }], new(RuleLevel.Error, allowIncomplete));

        Assert.Equal((makesIncomplete, expected), (summary.IsIncomplete, summary.ExitCode));
    }

    private static IEnumerable<Finding> Findings(RuleLevel? worst)
    {
        if (worst is not { } level)
            return [];

        var finding = InMemoryRun.Of([DelegateAnalyzer.OfDomains("TEST0001")], ("EXCH01/a.txt", "#lines\ndomain=a\n")).Findings[0];
        return level > RuleLevel.Note ? [finding with { Level = RuleLevel.Note }, finding with { Level = level }] : [finding with { Level = level }];
    }
}
