using System.Security.Cryptography;
using System.Text;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Discovery;
using ConfigLint.Engine.Fleet;
using ConfigLint.Engine.Judging;

namespace ConfigLint.Engine.Tests.Anchoring;

/// <summary>Each capture with a finding is read once more; one that changed meanwhile costs its source lines and no finding.</summary>
public sealed class AnchorerTests
{
    private const string Text = "#lines\ndomain=a\ndomain=b\n";

    [Fact]
    public void A_finding_gets_its_line_and_its_file_the_hash_of_its_bytes()
    {
        var (findings, files, notifications) = Anchor(new RewrittenFile("EXCH01/a.txt", Text));

        Assert.Empty(notifications);
        Assert.Equal([new("domain=a", 7, 1, IsCut: false), new("domain=b", 7, 1, IsCut: false)], findings.Select(f => f.SourceLine));
        Assert.Equal([new("EXCH01/a.txt", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text))), Text.Length)], files);
    }

    [Fact]
    public void In_a_dump_of_a_live_state_the_line_hash_is_our_own_fingerprint_with_a_count()
    {
        var (findings, _, _) = Anchor(new RewrittenFile("EXCH01/a.txt", Text));

        Assert.Equal([findings[0].Finding.Fingerprint[..16] + ":1", findings[0].Finding.Fingerprint[..16] + ":2"], findings.Select(f => f.LineHash));
    }

    [Fact]
    public void In_a_source_of_truth_the_line_hash_is_the_upload_actions()
    {
        var (findings, _, _) = Anchor(isSourceOfTruth: true, new RewrittenFile("EXCH01/a.txt", Text));

        Assert.Equal(LineHash.OfLines(Text)[1..3], findings.Select(f => f.LineHash));
    }

    [Fact]
    public void A_utf8_mark_is_part_of_what_the_upload_action_hashes()
    {
        var (findings, _, _) = Anchor(isSourceOfTruth: true, new RewrittenFile("EXCH01/a.txt", "\uFEFF#lines\ndomain=a\n"));

        Assert.Equal(LineHash.OfLines("\uFEFF#lines\ndomain=a\n")[1], Assert.Single(findings).LineHash);
    }

    [Theory]
    [InlineData("#lines\ndomain=a\ndomain=c\n", "changed while it was analysed")]
    [InlineData("", "changed while it was analysed")]
    [InlineData(null, "could not be read again: Could not find file 'EXCH01/a.txt'")]
    public void A_capture_that_changed_or_vanished_is_a_notification_and_its_findings_are_kept(string? then, string reason)
    {
        var (findings, files, notifications) = Anchor(new RewrittenFile("EXCH01/a.txt", Text, then), new RewrittenFile("EXCH02/a.txt", Text));

        Assert.Equal(4, findings.Length);
        Assert.All(findings[..2], f => Assert.Null(f.SourceLine));
        Assert.All(findings[2..], f => Assert.NotNull(f.SourceLine));
        Assert.Equal(["EXCH02/a.txt"], files.Select(f => f.Path));
        var notification = Assert.Single(notifications);
        Assert.Equal(("CFG0003", RuleLevel.Warning, "EXCH01/a.txt", true), (notification.Id, notification.Level, notification.Path, notification.MakesIncomplete));
        Assert.StartsWith($"the capture {reason}, so its findings are shown without their source lines", notification.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("#lines\n")]
    [InlineData("\n\n#lines\ndns=exch01\n")]
    public void A_capture_that_only_a_fleet_rule_points_into_may_change_as_well(string then)
    {
        var (findings, _, notifications) = Anchor(
            [new SplitHostAnalyzer()],
            isSourceOfTruth: false,
            new RewrittenFile("a/EXCH01/a.txt", "#lines\ndns=exch01\n", then),
            new RewrittenFile("b/EXCH01/a.txt", "#lines\ndns=exch01\n"));

        Assert.Null(Assert.Single(findings).SourceLine);
        Assert.Equal("a/EXCH01/a.txt", Assert.Single(notifications).Path);
    }

    private static (AnchoredFinding[] Findings, AnchoredFile[] Files, Notification[] Notifications) Anchor(params CaptureFile[] files) => Anchor(isSourceOfTruth: false, files);

    private static (AnchoredFinding[] Findings, AnchoredFile[] Files, Notification[] Notifications) Anchor(bool isSourceOfTruth, params CaptureFile[] files) =>
        Anchor([DelegateAnalyzer.OfDomains("TEST0001")], isSourceOfTruth, files);

    private static (AnchoredFinding[] Findings, AnchoredFile[] Files, Notification[] Notifications) Anchor(
        ConfigAnalyzer[] analyzers, bool isSourceOfTruth, params CaptureFile[] files)
    {
        var plan = InMemoryRun.Plan([new LinesFormat { IsSourceOfTruth = isSourceOfTruth }], analyzers);
        var cancellationToken = TestContext.Current.CancellationToken;
        var results = ServerQueue.Run(
            new ServerGrouping([]).Group(files),
            jobs: 1,
            () => new(plan, new(plan), null),
            (analyzer, server) => analyzer.Analyze(server, cancellationToken),
            onServerDone: null,
            cancellationToken);
        var fleet = FleetAnalyzer.Analyze(plan.FleetActions, results, path => Array.Exists(files, f => f.Path == path), plan.Configuration, null, null, cancellationToken);
        var judgement = Judge.Decide(plan, new ServerGrouping([]), results, fleet, [], new(RuleLevel.Error, AllowIncomplete: false));
        var anchored = Anchorer.Anchor(
            judgement.Findings,
            files.ToDictionary(f => f.Path, StringComparer.Ordinal),
            results.SelectMany(r => r.Stamps).ToDictionary(s => s.Path, StringComparer.Ordinal),
            cancellationToken);
        return ([.. anchored.Findings], [.. anchored.Files], [.. anchored.Notifications]);
    }
}
