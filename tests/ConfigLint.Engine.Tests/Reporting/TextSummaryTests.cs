using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Engine.Tests.Reporting;

public sealed class TextSummaryTests
{
    [Fact]
    public void The_summary_counts_what_took_part() => Assert.Equal(
        "2 servers, 4 captures: 1 error, 0 warnings, 0 notes. 1 rule ran; no server has the facts for NET1041 (see configlint coverage). 1 file not recognised.",
        TextSummary.Of(new ReportBuilder().Add(ReportBuilder.BlankDomain()).Build()));

    [Fact]
    public void An_incomplete_run_says_so()
    {
        var builder = new ReportBuilder();
        builder.Notifications.Add(new("CFG0003", RuleLevel.Warning, "cannot be read") { MakesIncomplete = true });

        Assert.EndsWith(" Incomplete: not everything could be analysed.", TextSummary.Of(builder.Build()), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_said_of_what_there_is_none_of()
    {
        var report = new ReportBuilder().Build();

        var text = TextSummary.Of(report with { Summary = report.Summary with { RulesNeverEvaluated = [], Unrecognised = 0, RulesEvaluated = 5 } });

        Assert.Equal("2 servers, 4 captures: 0 errors, 0 warnings, 0 notes. 5 rules ran.", text);
    }
}
