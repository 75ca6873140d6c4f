using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Engine.Tests.Reporting;

public sealed class TextSummaryTests
{
    [Fact]
    public void The_summary_counts_what_took_part() => Assert.Equal(
        "2 servers, 4 captures: 1 error, 0 warnings, 0 notes. 1 rule ran; no server has the facts for NET1041 (see configlint coverage). 1 file not recognised. Plug-ins, not locked: Acme.Rules 2.3.1.",
        TextSummary.Of(new ReportBuilder().Add(ReportBuilder.BlankDomain()).Build()));

    [Fact]
    public void An_incomplete_run_says_so()
    {
        var builder = new ReportBuilder();
        builder.Notifications.Add(new("CFG0003", RuleLevel.Warning, "cannot be read") { MakesIncomplete = true });

        Assert.EndsWith(" Incomplete: not everything could be analysed.", TextSummary.Of(builder.Build()), StringComparison.Ordinal);
    }

    [Fact]
    public void Whose_code_ran_and_whether_it_is_locked_is_said()
    {
        var report = new ReportBuilder().Build();
        report = report with { Summary = report.Summary with { RulesNeverEvaluated = [], Unrecognised = 0, RulesEvaluated = 5 } };

        Assert.EndsWith("5 rules ran. Plug-ins, locked: Acme.Rules 2.3.1.", TextSummary.Of(report with { Locking = new([]) }), StringComparison.Ordinal);
        Assert.EndsWith(
            "5 rules ran. Plug-ins are locked; none ran besides the built-in ones. Locked and not named, so not run: Acme.Mail, Acme.Rules.",
            TextSummary.Of(report with { Plugins = [], Locking = new(["Acme.Mail", "Acme.Rules"]) }),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_said_of_what_there_is_none_of()
    {
        var report = new ReportBuilder().Build();

        var text = TextSummary.Of(report with { Plugins = [], Summary = report.Summary with { RulesNeverEvaluated = [], Unrecognised = 0, RulesEvaluated = 5 } });

        Assert.Equal("2 servers, 4 captures: 0 errors, 0 warnings, 0 notes. 5 rules ran.", text);
    }
}
