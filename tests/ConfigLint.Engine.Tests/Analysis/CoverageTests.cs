using System.Collections.Immutable;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Tests.Analysis;

/// <summary>Silence is reported: each rule on each server was evaluated, was off, lacked something, or failed.</summary>
public sealed class CoverageTests
{
    private static readonly (string, string) Domain = ("EXCH01/a.txt", "#lines\ndomain=\n");

    [Fact]
    public void A_rule_with_all_it_requires_is_evaluated_also_where_it_is_silent() =>
        AssertCoverage(CoverageStatus.Evaluated, [], DelegateAnalyzer.OfServers("TEST0001", static (_, _) => { }, FactKinds.DnsDomain));

    [Fact]
    public void A_rule_is_not_called_where_a_requirement_is_not_captured() =>
        AssertCoverage(
            CoverageStatus.NotCaptured,
            ["service", "ipAddress"],
            DelegateAnalyzer.OfServers("TEST0001", static (_, _) => throw new InvalidOperationException("called"), FactKinds.DnsDomain, FactKinds.Service, FactKinds.IPAddress));

    [Fact]
    public void One_of_several_alternatives_is_enough() =>
        AssertCoverage(CoverageStatus.Evaluated, [], DelegateAnalyzer.OfServers("TEST0001", static (_, _) => { }, Requirement.AnyOf(FactKinds.Service, FactKinds.DnsDomain)));

    [Fact]
    public void A_missing_alternative_is_named_with_all_that_would_do()
    {
        var requirement = Requirement.AnyOf(FactKinds.Service, FactKinds.IPAddress);

        AssertCoverage(CoverageStatus.NotCaptured, [requirement.Id], DelegateAnalyzer.OfServers("TEST0001", static (_, _) => { }, requirement));
    }

    [Fact]
    public void What_only_the_rule_can_see_is_missing_counts_like_a_requirement() =>
        AssertCoverage(
            CoverageStatus.NotCaptured,
            ["DhcpDomain", "adapters"],
            DelegateAnalyzer.OfServers("TEST0001", static (context, _) =>
            {
                context.ReportNotCaptured("DhcpDomain");
                context.ReportNotCaptured("adapters");
                context.ReportNotCaptured("DhcpDomain");
            }));

    [Fact]
    public void A_rule_that_reports_has_been_evaluated_whatever_else_it_missed() =>
        AssertCoverage(
            CoverageStatus.Evaluated,
            [],
            DelegateAnalyzer.OfServers("TEST0001", static (context, rule) =>
            {
                context.ReportNotCaptured("DhcpDomain");
                context.ReportDiagnostic(Diagnostic.Create(rule, context.Server.Facts(FactKinds.DnsDomain)[0].Location, "x", ""));
            }));

    [Fact]
    public void A_rule_that_looked_in_one_of_two_actions_is_evaluated() =>
        AssertCoverage(CoverageStatus.Evaluated, [], new DelegateAnalyzer(DelegateAnalyzer.Rule("TEST0001"), static (context, _) =>
        {
            context.RegisterServerAction(static _ => { }, FactKinds.Service);
            context.RegisterServerAction(static _ => { }, FactKinds.DnsDomain);
        }));

    [Fact]
    public void Two_actions_that_lack_something_lack_all_of_it() =>
        AssertCoverage(CoverageStatus.NotCaptured, ["service", "ipAddress"], new DelegateAnalyzer(DelegateAnalyzer.Rule("TEST0001"), static (context, _) =>
        {
            context.RegisterServerAction(static _ => { }, FactKinds.Service);
            context.RegisterServerAction(static _ => { }, FactKinds.IPAddress, FactKinds.Service);
        }));

    [Fact]
    public void A_failure_is_not_hidden_by_an_action_that_could_not_tell() =>
        AssertCoverage(CoverageStatus.Failed, [], new DelegateAnalyzer(DelegateAnalyzer.Rule("TEST0001"), static (context, _) =>
        {
            context.RegisterServerAction(static _ => throw new InvalidTimeZoneException("broken"));
            context.RegisterServerAction(static server => server.ReportNotCaptured("DhcpDomain"));
        }));

    [Fact]
    public void A_rule_that_is_off_is_off_and_not_called()
    {
        var rule = DelegateAnalyzer.OfServers("TEST0001", static (_, _) => throw new InvalidOperationException("called"));
        var selection = new RuleSelection([new("TEST0001", RuleLevel.None)], []);

        var run = InMemoryRun.Of(InMemoryRun.Plan([new LinesFormat()], [rule], selection), Domain);

        Assert.Equal((CoverageStatus.Off, 0), (run.Coverage("TEST0001").Status, run.Coverage("TEST0001").Missing.Length));
        Assert.Empty(run.Judgement.Notifications);
        Assert.Equal((0, 0), (run.Judgement.Summary.RulesEvaluated, run.Judgement.Summary.RulesNeverEvaluated.Length));
    }

    [Fact]
    public void A_document_rule_without_a_document_of_its_format_names_the_format() =>
        AssertCoverage(CoverageStatus.NotCaptured, ["registry-export"], DelegateAnalyzer.OfDocuments("TEST0001", static (_, _) => { }, "registry-export"));

    [Fact]
    public void A_document_rule_runs_once_for_each_document_of_its_format()
    {
        var seen = new List<string>();
        var rule = DelegateAnalyzer.OfDocuments("TEST0001", (context, _) => seen.Add($"{context.ServerName}: {context.Document.Text.Path}"), "lines");
        var plan = InMemoryRun.Plan([new LinesFormat(), new LinesFormat("other")], [rule]);

        InMemoryRun.Of(plan, ("EXCH01/b.txt", "#lines\n"), ("EXCH01/a.txt", "#lines\n"), ("EXCH01/c.txt", "#other\n"));

        Assert.Equal(["EXCH01: EXCH01/a.txt", "EXCH01: EXCH01/b.txt"], seen);
    }

    [Fact]
    public void A_server_of_unrecognised_files_is_no_server()
    {
        var run = InMemoryRun.Of([DelegateAnalyzer.OfDomains("TEST0001")], Domain, ("NOTES/readme.txt", "hello"));

        Assert.Equal(["EXCH01"], run.Judgement.Coverage.Select(s => s.ServerId));
        Assert.Equal((1, 1, 1), (run.Judgement.Summary.Servers, run.Judgement.Summary.Captures, run.Judgement.Summary.Unrecognised));
    }

    [Fact]
    public void A_rule_that_found_no_server_with_its_facts_is_named_in_the_summary()
    {
        var run = InMemoryRun.Of([DelegateAnalyzer.OfDomains("TEST0001"), DelegateAnalyzer.OfServers("TEST0002", static (_, _) => { }, FactKinds.Service)], Domain);

        Assert.Equal(1, run.Judgement.Summary.RulesEvaluated);
        Assert.Equal(["TEST0002"], run.Judgement.Summary.RulesNeverEvaluated);
    }

    [Fact]
    public void Servers_of_one_kind_share_their_row()
    {
        var run = InMemoryRun.Of([DelegateAnalyzer.OfDomains("TEST0001")], Domain, ("EXCH02/a.txt", "#lines\ndomain=x\n"), ("EXCH03/a.txt", "#lines\nservice=x\n"));

        Assert.True(run.Results[0].Coverage == run.Results[1].Coverage);
        Assert.False(run.Results[0].Coverage == run.Results[2].Coverage);
    }

    private static void AssertCoverage(CoverageStatus status, ImmutableArray<string> missing, DelegateAnalyzer rule)
    {
        var coverage = InMemoryRun.Of([rule], Domain).Coverage("TEST0001");

        Assert.Equal(status, coverage.Status);
        Assert.Equal(missing, coverage.Missing);
    }
}
