using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Discovery;

namespace ConfigLint.Engine.Tests.Analysis;

/// <summary>Whatever a plug-in throws is one notification; everything else still runs, and the run is incomplete.</summary>
public sealed class FailureIsolationTests
{
    private static readonly (string, string)[] Captures = [("captures/EXCH01/a.txt", "#lines\ndomain=a.example\n"), ("captures/EXCH02/a.txt", "#lines\ndomain=b.example\n")];

    [Fact]
    public void A_rule_that_throws_costs_its_own_findings_only()
    {
        var run = InMemoryRun.Of([Throwing("TEST0001"), DelegateAnalyzer.OfDomains("TEST0002")], Captures[0]);

        Assert.Equal(["TEST0002 captures/EXCH01/a.txt(2,8) a.example"], run.Findings.Select(f => $"{f.RuleId} {run.At(f.Location)}"));
        var notification = Assert.Single(run.Judgement.Notifications);
        Assert.Equal(("CFG0001", RuleLevel.Error, "TEST0001", true), (notification.Id, notification.Level, notification.RuleId, notification.MakesIncomplete));
        Assert.StartsWith("rule TEST0001 of plug-in ConfigLint.Engine.Tests 0.1.0 failed on server 'EXCH01': InvalidTimeZoneException: broken; ", notification.Message, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Incomplete, run.Judgement.Summary.ExitCode);
        Assert.Equal(CoverageStatus.Failed, run.Coverage("TEST0001").Status);
        Assert.Equal(CoverageStatus.Evaluated, run.Coverage("TEST0002").Status);
    }

    [Fact]
    public void What_a_rule_reported_before_it_threw_is_kept()
    {
        var rule = DelegateAnalyzer.OfServers("TEST0001", (context, rule) =>
        {
            context.ReportDiagnostic(Diagnostic.Create(rule, context.Server.Facts(FactKinds.DnsDomain)[0].Location, "x", "y"));
            throw new InvalidTimeZoneException("broken");
        });

        var run = InMemoryRun.Of([rule], Captures[0]);

        Assert.Equal("captures/EXCH01/a.txt(2,8) a.example", run.At(Assert.Single(run.Findings).Location));
    }

    [Fact]
    public void One_cause_on_many_servers_is_shown_once_with_a_count()
    {
        var run = InMemoryRun.Of(
            [Throwing("TEST0001"), Throwing("TEST0002")], [.. Enumerable.Range(1, 5).Select(i => ($"captures/EXCH0{i}/a.txt", "#lines\ndomain=a.example\n"))]);

        Assert.Equal(["TEST0001", "TEST0002"], run.Judgement.Notifications.Select(n => n.RuleId));
        Assert.All(run.Judgement.Notifications, n => Assert.EndsWith("(4 more of the same)", n.Message, StringComparison.Ordinal));
        Assert.All(run.Judgement.Notifications, n => Assert.Contains("'EXCH01'", n.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_that_reports_what_it_does_not_list_has_failed()
    {
        var rule = DelegateAnalyzer.OfServers("TEST0001", static (context, _) =>
            context.ReportDiagnostic(Diagnostic.Create(DelegateAnalyzer.Rule("TEST0009"), context.Server.Facts(FactKinds.DnsDomain)[0].Location, "x", "y")));

        var run = InMemoryRun.Of([rule], Captures[0]);

        Assert.Empty(run.Findings);
        Assert.Contains("reported TEST0009, which its SupportedDiagnostics do not list", Assert.Single(run.Judgement.Notifications).Message, StringComparison.Ordinal);
        Assert.Equal(CoverageStatus.Failed, run.Coverage("TEST0001").Status);
    }

    [Fact]
    public void A_rule_that_reports_a_place_outside_its_server_has_failed()
    {
        var elsewhere = SourceText.From("x", "captures/OTHER/a.txt").GetLocation(new(0, 1));
        var rule = DelegateAnalyzer.OfServers("TEST0001", (context, rule) => context.ReportDiagnostic(Diagnostic.Create(rule, elsewhere, "x", "y")));

        var run = InMemoryRun.Of([rule, DelegateAnalyzer.OfDomains("TEST0002")], Captures[0]);

        Assert.Equal(["TEST0002"], run.Findings.Select(f => f.RuleId));
        Assert.Contains("'captures/OTHER/a.txt', which is no capture of the server", Assert.Single(run.Judgement.Notifications).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_that_throws_in_Recognize_leaves_the_file_to_others()
    {
        var broken = new LinesFormat("broken") { OnRecognize = Throw };

        var run = InMemoryRun.Of(InMemoryRun.Plan([broken, new LinesFormat()], [DelegateAnalyzer.OfDomains("TEST0002")]), Captures);

        Assert.Equal(["captures/EXCH01/a.txt(2,8) a.example", "captures/EXCH02/a.txt(2,8) b.example"], run.Findings.Select(f => run.At(f.Location)));
        var notification = Assert.Single(run.Judgement.Notifications);
        Assert.Equal("captures/EXCH01/a.txt", notification.Path);
        Assert.StartsWith("format broken of plug-in ConfigLint.Engine.Tests 0.1.0 failed on server 'EXCH01': InvalidTimeZoneException: broken; ", notification.Message, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Incomplete, run.Judgement.Summary.ExitCode);
    }

    [Fact]
    public void A_format_that_throws_in_Parse_costs_that_capture_only()
    {
        var run = RunBroken(new LinesFormat { OnParse = ThrowForExch01 });

        Assert.Equal(["captures/EXCH02/a.txt(2,8) b.example"], run.Findings.Select(f => run.At(f.Location)));
        Assert.Equal(["dnsDomain"], run.Coverage("TEST0002", "captures/EXCH01").Missing);
    }

    [Fact]
    public void A_format_that_throws_in_Project_keeps_what_it_has_added()
    {
        var run = RunBroken(new LinesFormat { OnProject = ThrowForExch01 });

        Assert.Equal(["captures/EXCH01/a.txt(2,8) a.example", "captures/EXCH02/a.txt(2,8) b.example"], run.Findings.Select(f => run.At(f.Location)));
    }

    [Fact]
    public void A_format_that_throws_in_Entries_costs_the_subject_and_no_finding()
    {
        var run = RunBroken(new LinesFormat { OnEntries = ThrowForExch01 });

        Assert.Equal(["captures/EXCH01/a.txt(2,8) a.example", "captures/EXCH02/a.txt(2,8) b.example"], run.Findings.Select(f => run.At(f.Location)));
        Assert.Equal(["", "\0domain"], run.Results.Select(r => r.Findings[0].Subject));
    }

    [Fact]
    public void A_summary_that_cannot_be_written_costs_the_fleet_rule_only()
    {
        var loop = new SummaryOfLoops();
        loop.Next = loop;
        var fleet = new DelegateAnalyzer(DelegateAnalyzer.Rule("TEST0001"), (context, _) =>
            context.RegisterFleetAction(new FleetSummary<SummaryOfLoops>(SummaryOfLoopsJson.Default.SummaryOfLoops), _ => loop, static _ => { }));

        var run = InMemoryRun.Of([fleet, DelegateAnalyzer.OfDomains("TEST0002")], Captures[0]);

        Assert.Equal(["TEST0002"], run.Findings.Select(f => f.RuleId));
        Assert.StartsWith("rule TEST0001 of plug-in ConfigLint.Engine.Tests 0.1.0 failed on server 'EXCH01': ", Assert.Single(run.Judgement.Notifications).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fleet_rule_that_throws_at_the_end_has_failed_on_every_server()
    {
        var fleet = new DelegateAnalyzer(DelegateAnalyzer.Rule("TEST0001"), (context, _) =>
            context.RegisterFleetAction(
                new FleetSummary<SummaryOfLoops>(SummaryOfLoopsJson.Default.SummaryOfLoops),
                static _ => new(),
                static _ => throw new InvalidTimeZoneException("broken")));

        var run = InMemoryRun.Of([fleet], Captures);

        Assert.StartsWith(
            "rule TEST0001 of plug-in ConfigLint.Engine.Tests 0.1.0 failed on server 'all servers together': InvalidTimeZoneException",
            Assert.Single(run.Judgement.Notifications).Message,
            StringComparison.Ordinal);
        Assert.Equal([CoverageStatus.Failed, CoverageStatus.Failed], run.Judgement.Coverage.Select(s => s.Rules[0].Status));
    }

    [Fact]
    public void A_fact_of_the_wrong_type_is_the_formats_failure()
    {
        var run = InMemoryRun.Of(InMemoryRun.Plan([new WrongTypeFormat()], [DelegateAnalyzer.OfDomains("TEST0002")]), ("captures/EXCH01/a.txt", "wrong"));
        Assert.Contains("ArgumentException: kind 'hostName' takes HostNameFact, not Fact", Assert.Single(run.Judgement.Notifications).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_run_ends_and_is_no_failure()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var plan = InMemoryRun.Plan([new LinesFormat()], []);
        using var analyzer = new ServerAnalyzer(plan, new(plan), asOf: null);

        Assert.Throws<OperationCanceledException>(() => analyzer.Analyze(new("EXCH01", [new InMemoryCaptureFile("EXCH01/a.txt", "#lines"u8.ToArray())]), source.Token));
    }

    private static InMemoryRun RunBroken(LinesFormat format)
    {
        var run = InMemoryRun.Of(InMemoryRun.Plan([format], [DelegateAnalyzer.OfDomains("TEST0002")]), Captures);
        var notification = Assert.Single(run.Judgement.Notifications);
        Assert.Equal(("CFG0001", "captures/EXCH01/a.txt"), (notification.Id, notification.Path));
        Assert.StartsWith("format lines of plug-in ConfigLint.Engine.Tests 0.1.0 failed on server 'EXCH01': InvalidTimeZoneException: broken", notification.Message, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Incomplete, run.Judgement.Summary.ExitCode);
        return run;
    }

    private static DelegateAnalyzer Throwing(string id) => DelegateAnalyzer.OfServers(id, static (_, _) => throw new InvalidTimeZoneException("broken"));

    private static void Throw(string path) => throw new InvalidTimeZoneException("broken");

    private static void ThrowForExch01(string path)
    {
        if (path.StartsWith("captures/EXCH01/", StringComparison.Ordinal))
            throw new InvalidTimeZoneException("broken");
    }
}
