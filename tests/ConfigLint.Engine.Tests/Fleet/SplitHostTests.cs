using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Discovery;
using ConfigLint.Engine.Fleet;

namespace ConfigLint.Engine.Tests.Fleet;

/// <summary>CAP1009: one host in two directories, so that rules see only a part of it.</summary>
public sealed class SplitHostTests
{
    [Theory]
    [InlineData("dns=exch01\naddress=10.0.0.1", "dns=exch01\naddress=10.0.0.1", "equal addresses")]
    [InlineData("dns=exch01\naddress=10.0.0.1\naddress=10.0.1.1", "dns=exch01\naddress=10.0.1.1", "one address in common")]
    [InlineData("dns=exch01\naddress=10.0.0.1", "dns=exch01", "addresses captured in one only")]
    [InlineData("dns=exch01", "dns=exch01", "addresses captured in neither")]
    [InlineData("dns=exch01.corp.example", "dns=EXCH01", "qualified in one only")]
    [InlineData("os=Windows 2000\ndns=exch01.corp.example", "os=Windows 2000\nnetbios=EXCH01", "DNS and NetBIOS name on Windows 2000")]
    [InlineData("dns=mail\nnetbios=EXCH01", "netbios=EXCH01", "one of two names in common")]
    public void One_host_in_two_directories_is_reported_once_at_the_first(string first, string second, string why)
    {
        var run = Run(("net/EXCH01/a.txt", first), ("services/EXCH01/a.txt", second));

        var finding = Assert.Single(run.Findings);
        Assert.Equal(("CAP1009", RuleLevel.Warning, "net/EXCH01"), (finding.RuleId, finding.Level, finding.ServerId));
        Assert.StartsWith("net/EXCH01/a.txt(", run.At(finding.Location), StringComparison.Ordinal);
        Assert.StartsWith("services/EXCH01/a.txt(", run.At(Assert.Single(finding.Related).Location), StringComparison.Ordinal);
        Assert.True(finding.Message.Contains("is captured in 'net/EXCH01' and 'services/EXCH01'", StringComparison.Ordinal), why);
    }

    [Theory]
    [InlineData("dns=exch01\naddress=10.0.0.1", "dns=exch01\naddress=10.0.0.2", "two machines of one name")]
    [InlineData("dns=exch01.a.example", "dns=exch01.b.example", "one label in two domains")]
    [InlineData("dns=localhost", "dns=localhost", "every host is called so by itself")]
    [InlineData("os=Windows NT 4.0\ndns=exch01", "os=Windows NT 4.0\nnetbios=EXCH01", "on Windows NT the two names differ by design (KB Q139055)")]
    [InlineData("domain=a", "domain=a", "no host is stated")]
    public void Two_hosts_are_silent(string first, string second, string why) =>
        Assert.True(Run(("net/EXCH01/a.txt", first), ("services/EXCH01/a.txt", second)).Findings.IsEmpty, why);

    [Fact]
    public void The_place_is_the_host_name_as_stated()
    {
        var run = Run(("net/EXCH01/a.txt", "address=10.0.0.1\ndns=exch01"), ("services/EXCH01/a.txt", "dns=exch01"));

        Assert.Equal("net/EXCH01/a.txt(3,5) exch01", run.At(run.Findings[0].Location));
        Assert.Equal(
            "services/EXCH01/a.txt(2,5) exch01: captured in 'services/EXCH01' as well",
            run.At(run.Findings[0].Related[0].Location) + ": " + run.Findings[0].Related[0].Message);
    }

    [Fact]
    public void A_directory_that_names_no_host_lies_below_one_that_does()
    {
        var run = Run(("captures/EXCH01/a.txt", "dns=exch01"), ("captures/EXCH01/exports/b.txt", "domain=a"));

        var finding = Assert.Single(run.Findings);
        Assert.Equal("captures/EXCH01/a.txt(2,5) exch01", run.At(finding.Location));
        Assert.Equal("captures/EXCH01/exports/b.txt(1,1) ", run.At(Assert.Single(finding.Related).Location));
        Assert.Equal(
            "EXCH01: captures in 'captures/EXCH01/exports' name no host and lie below those of 'exch01', so rules see only a part of the host. "
            + "Put its captures below one directory, or add \"servers\": [\"captures/{server}/**\"] to configlint.json.",
            finding.Message);
    }

    [Fact]
    public void A_directory_that_names_no_host_beside_one_that_does_is_silent() =>
        Assert.Empty(Run(("captures/EXCH01/a.txt", "dns=exch01"), ("captures/EXCH02/b.txt", "domain=a")).Findings);

    [Fact]
    public void Of_three_directories_the_two_of_one_machine_are_found()
    {
        var run = Run(("a/EXCH01/a.txt", "dns=exch01\naddress=10.0.0.1"), ("b/EXCH01/a.txt", "dns=exch01\naddress=10.0.0.2"), ("c/EXCH01/a.txt", "dns=exch01\naddress=10.0.0.2"));

        Assert.Contains("'b/EXCH01' and 'c/EXCH01'", Assert.Single(run.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_directories_of_one_machine_are_one_finding()
    {
        var run = Run(("a/EXCH01/a.txt", "dns=exch01\nnetbios=EXCH01"), ("b/EXCH01/a.txt", "dns=exch01\nnetbios=EXCH01"), ("c/EXCH01/a.txt", "netbios=EXCH01"));

        Assert.Equal(2, Assert.Single(run.Findings).Related.Length);
    }

    [Fact]
    public void A_directory_of_two_hosts_takes_no_part()
    {
        var run = InMemoryRun.Of(
            [new HostConflictAnalyzer(), new SplitHostAnalyzer()],
            ("a/EXCH01/a.txt", "#lines\ndns=exch01"),
            ("b/EXCH01/a.txt", "#lines\ndns=exch01"),
            ("b/EXCH01/b.txt", "#lines\ndns=web01"));

        Assert.Equal(["CAP1007"], run.Findings.Select(f => f.RuleId));
    }

    [Theory]
    [InlineData("captures/EXCH01", "captures/EXCH01/exports", "captures/{server}/**")]
    [InlineData("dumps/EXCH01", "lists/EXCH01", "*/{server}/**")]
    [InlineData("fleet/a/EXCH01", "fleet/b/EXCH01", "fleet/*/{server}/**")]
    [InlineData("fleet/a/EXCH01/x", "fleet/b/EXCH01/y", "fleet/*/{server}/**")]
    [InlineData("EXCH01", "EXCH01/exports", "{server}/**")]
    [InlineData("captures/mail-server-1", "captures/mail-server-1/exports", "captures/{server}/**")]
    public void The_pattern_of_the_message_brings_the_captures_together(string first, string second, string pattern)
    {
        (string, string)[] captures = [($"{first}/a.txt", "#lines\ndns=exch01\n"), ($"{second}/b.txt", "#lines\ndns=exch01\n")];
        var plan = InMemoryRun.Plan([new LinesFormat()], [new SplitHostAnalyzer()]);
        var grouping = new ServerGrouping([new(pattern, ServerGrouping.Placeholder)]);

        var message = Assert.Single(InMemoryRun.Of(plan, captures).Findings).Message;

        Assert.EndsWith($", or add \"servers\": [\"{pattern}\"] to configlint.json.", message, StringComparison.Ordinal);
        Assert.Equal(grouping.ServerOf($"{first}/a.txt"), grouping.ServerOf($"{second}/b.txt"));
        Assert.Empty(InMemoryRun.Of(plan, grouping, captures).Findings);
    }

    [Theory]
    [InlineData("captures/before", "captures/after", "{server} for 'captures' would join every host there")]
    [InlineData("a/x", "b/y", "the directories have no part in common")]
    [InlineData("a/EXCH01", "b/exch01", "a pattern tells letters apart")]
    [InlineData("a/EXCH01", "old/a/EXCH01", "the name stands at two depths")]
    [InlineData(".", "EXCH01", "one lies in the root itself")]
    public void No_pattern_is_offered_where_none_would_do(string first, string second, string why)
    {
        var message = Assert.Single(Run(($"{(first is "." ? "" : first + "/")}a.txt", "dns=exch01"), ($"{second}/b.txt", "dns=exch01")).Findings).Message;

        Assert.True(message.EndsWith("Put its captures below one directory.", StringComparison.Ordinal), why);
    }

    [Fact]
    public void Summaries_survive_json()
    {
        var run = Run(("captures/EXCH01/a.txt", "dns=exch01"));
        var plan = InMemoryRun.Plan([new LinesFormat()], [new SplitHostAnalyzer()]);

        var summary = Assert.Single(run.Result.Summaries);
        var json = plan.FleetActions[0].Serialize(summary.Value);
        var statement = Assert.IsType<HostStatement>(plan.FleetActions[0].Deserialize(json));

        Assert.Equal("CAP1009", summary.Key);
        Assert.Equal((true, "exch01", "captures/EXCH01/a.txt(2,5) exch01"), (statement.StatesHost, statement.Host, run.At(statement.Location)));
        Assert.Equal(json, plan.FleetActions[0].Serialize(statement));
    }

    private static InMemoryRun Run(params (string Path, string Text)[] captures) =>
        InMemoryRun.Of([new SplitHostAnalyzer()], [.. captures.Select(c => (c.Path, $"#lines\n{c.Text}\n"))]);
}
