using ConfigLint.Benchmarks.Fleet;

namespace ConfigLint.Benchmarks.Tests.Fleet;

/// <summary>Rules find on a large fleet what was planted in it, and nothing else: precision and recall 1.</summary>
public sealed class FleetVerdictTests
{
    private const int Servers = 1000;

    [Fact]
    public void Nothing_is_reported_on_a_healthy_fleet()
    {
        var verdict = Verdict(sickPercent: 0);

        Assert.Empty(verdict.Report.Findings.Select(f => $"{f.Finding.Location} {f.Finding.RuleId} {f.Finding.Message}"));
        Assert.Empty(verdict.Report.Notifications);
        Assert.Empty(verdict.Report.Unrecognised);
        Assert.Equal(Servers, verdict.Report.Coverage.Length);

        // A rule that ran nowhere would be silent for the wrong reason.
        var ran = verdict.Report.Coverage.SelectMany(server => server.Rules).Where(rule => rule.Status is Engine.Analysis.CoverageStatus.Evaluated).Select(rule => rule.RuleId).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(verdict.Report.Rules.Select(rule => rule.Id).Except(ran, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_planted_defect_is_found_and_nothing_else()
    {
        var verdict = Verdict(sickPercent: 30);

        Assert.Empty(verdict.Missed);
        Assert.Empty(verdict.NotPlanted);
        Assert.True(verdict.IsExact);
        Assert.Empty(verdict.Report.Rules.Select(rule => rule.Id).Except(verdict.Planted.Select(p => p.Rule), StringComparer.Ordinal));
    }

    private static FleetVerdict Verdict(int sickPercent)
    {
        var directory = Directory.CreateTempSubdirectory("configlint-fleet-").FullName;
        try
        {
            FleetCommand.Write(Servers, directory, sickPercent);
            return FleetVerdict.Of(directory);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }
}
