using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Tests.Analysis;

/// <summary>CAP1007: captures of two hosts in one directory. Findings over mixed facts would name the wrong machine.</summary>
public sealed class HostConflictTests
{
    private const string NT = "os=Windows NT 4.0";
    private const string Later = "os=Windows 2000";

    [Fact]
    public void Two_hosts_in_one_directory_are_reported_at_the_later_capture()
    {
        var run = Run($"{Later}\ndns=exch01.corp.example", "dns=exch02");

        var finding = Assert.Single(run.Findings);
        Assert.Equal(("CAP1007", RuleLevel.Error, "EXCH01/b.txt(2,5) exch02"), (finding.RuleId, finding.Level, run.At(finding.Location)));
        Assert.Equal(["EXCH01/a.txt(3,5) exch01.corp.example: host 'exch01.corp.example'"], finding.Related.Select(r => $"{run.At(r.Location)}: {r.Message}"));
        Assert.StartsWith("EXCH01: this capture is of host 'exch02', but EXCH01/a.txt is of host 'exch01.corp.example'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_server_rule_runs_there_and_coverage_says_why()
    {
        var run = Run($"{Later}\ndns=exch01\ndomain=a", "dns=exch02");

        Assert.DoesNotContain(run.Findings, f => f.RuleId is "TEST0001");
        Assert.Equal((CoverageStatus.NotCaptured, "one host (CAP1007)"), (run.Coverage("TEST0001").Status, Assert.Single(run.Coverage("TEST0001").Missing)));
        Assert.Equal(CoverageStatus.Evaluated, run.Coverage("CAP1007").Status);
    }

    [Theory]
    [InlineData(RuleLevel.None, 0)]
    [InlineData(RuleLevel.Note, 1)]
    public void No_server_rule_runs_there_whatever_the_level(RuleLevel level, int findings)
    {
        var run = Run(new RuleSelection([new("CAP1007", level)], []), $"{Later}\ndns=exch01\ndomain=a", "dns=exch02");

        Assert.Equal(findings, run.Findings.Length);
        Assert.All(run.Findings, f => Assert.Equal(("CAP1007", level), (f.RuleId, f.Level)));
        Assert.Equal(CoverageStatus.NotCaptured, run.Coverage("TEST0001").Status);
    }

    [Fact]
    public void Document_rules_still_run()
    {
        var seen = new List<string>();
        var rule = DelegateAnalyzer.OfDocuments("TEST0002", (context, _) => seen.Add(context.Document.Text.Path));

        InMemoryRun.Of([new HostConflictAnalyzer(), rule], ("EXCH01/a.txt", "#lines\ndns=exch01\n"), ("EXCH01/b.txt", "#lines\ndns=exch02\n"));

        Assert.Equal(["EXCH01/a.txt", "EXCH01/b.txt"], seen);
    }

    [Theory]
    [InlineData("dns=SERVER", "dns=server.corp.example", "a name and the same name qualified")]
    [InlineData("dns=server.a.example", "dns=SERVER.b.example", "one label in two domains")]
    [InlineData(Later + "\ndns=verylongservername01", "netbios=VERYLONGSERVERN", "a NetBIOS name cut at 15 characters")]
    [InlineData(Later + "\ndns=exch01.corp.example", "netbios=EXCH01", "a DNS name and its NetBIOS name on Windows 2000")]
    [InlineData(NT + "\ndns=mail", "netbios=EXCH01", "on Windows NT the two differ by design (KB Q139055)")]
    [InlineData("dns=mail", "netbios=EXCH01", "of a system that nothing tells the two cannot be compared")]
    [InlineData("dns=old\ndns=new", "dns=old", "a rename that waits for a restart")]
    [InlineData("dns=new", "dns=old\ndns=new", "the same, in the later capture")]
    [InlineData("dns=exch01", "event=exch02", "event logs keep a server's old names")]
    [InlineData("dns=exch01", "dns=", "a blank name names nobody")]
    [InlineData("dns=exch01\nservice=ClusSvc", "dns=virtual01", "a cluster's node answers to its virtual names")]
    public void Captures_that_may_be_of_one_host_are_silent(string first, string second, string why)
    {
        var run = Run(first, second);

        Assert.True(run.Findings.All(f => f.RuleId is "TEST0001") && run.Coverage("TEST0001").Missing is not ["one host (CAP1007)"], why);
    }

    [Theory]
    [InlineData(Later + "\ndns=mail.corp.example", "netbios=EXCH01", "EXCH01/b.txt(2,9) EXCH01")]
    [InlineData(NT + "\nnetbios=EXCH01", "netbios=EXCH02", "EXCH01/b.txt(2,9) EXCH02")]
    [InlineData("dns=a\ndns=b", "dns=c", "EXCH01/b.txt(2,5) c")]
    public void Captures_of_different_hosts_are_reported(string first, string second, string place)
    {
        var run = Run(first, second);

        Assert.Equal(place, run.At(Assert.Single(run.Findings).Location));
    }

    [Fact]
    public void Two_names_within_one_capture_are_no_conflict()
    {
        var run = InMemoryRun.Of([new HostConflictAnalyzer()], ("EXCH01/a.txt", "#lines\ndns=old\ndns=new\n"));

        Assert.Empty(run.Findings);
        Assert.Equal(CoverageStatus.Evaluated, run.Coverage("CAP1007").Status);
    }

    [Fact]
    public void The_third_capture_may_be_the_stray_one()
    {
        var run = InMemoryRun.Of(
            [new HostConflictAnalyzer()],
            ("EXCH01/a.txt", "#lines\ndns=exch01\n"),
            ("EXCH01/b.txt", "#lines\ndns=exch01\n"),
            ("EXCH01/c.txt", "#lines\ndns=web01\n"));

        Assert.Equal("EXCH01/c.txt(2,5) web01", run.At(Assert.Single(run.Findings).Location));
    }

    [Fact]
    public void Without_a_host_name_the_rule_has_nothing_to_compare()
    {
        var run = InMemoryRun.Of([new HostConflictAnalyzer()], ("EXCH01/a.txt", "#lines\ndomain=a\n"));

        Assert.Equal(["hostName"], run.Coverage("CAP1007").Missing);
    }

    [Fact]
    public void A_registry_export_strayed_in_beside_an_ipconfig_dump()
    {
        var run = InMemoryRun.Of(
            InMemoryRun.Plan(InMemoryRun.BuiltInFormats, [new HostConflictAnalyzer()]),
            ("captures/EXCH01/ipconfig.txt", "\r\nWindows NT IP Configuration\r\n\r\n\tHost Name . . . . . . . . . : exch01.corp.example\r\n\tDNS Servers . . . . . . . . : 10.1.0.10\r\n"),
            ("captures/EXCH01/tcpip.reg", "REGEDIT4\r\n\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\r\n\"Hostname\"=\"exch02\"\r\n"));

        Assert.Equal("captures/EXCH01/tcpip.reg(4,12) \"exch02\"", run.At(Assert.Single(run.Findings).Location));
    }

    private static InMemoryRun Run(string first, string second) => Run(RuleSelection.Default, first, second);

    private static InMemoryRun Run(RuleSelection selection, string first, string second) =>
        InMemoryRun.Of(
            InMemoryRun.Plan([new LinesFormat()], [new HostConflictAnalyzer(), DelegateAnalyzer.OfDomains("TEST0001")], selection),
            ("EXCH01/a.txt", $"#lines\n{first}\n"),
            ("EXCH01/b.txt", $"#lines\n{second}\n"));
}
