using System.Security.Cryptography;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Engine.Tests.Reporting;

public sealed class SarifLimitsTests
{
    [Fact]
    public void The_most_severe_results_are_kept_in_their_order_and_a_notification_counts_the_rest()
    {
        var builder = new ReportBuilder();
        foreach (var (index, level) in new[] { RuleLevel.Note, RuleLevel.Error, RuleLevel.Warning, RuleLevel.Note, RuleLevel.Error, RuleLevel.Warning }.Index())
            builder.Add(ReportBuilder.Finding("a.reg", index + 1, "x", 0, 1, ["a", "b", "c"], level: level));

        var run = SarifLimits.Apply(builder.Build(), SarifReport.CreateLog, maximumResults: 3, SarifLimits.MaximumCompressedBytes).Runs[0];

        Assert.Equal([2, 3, 5], run.Results.Select(static result => result.Locations[0].PhysicalLocation.Region.StartLine));
        var notification = Assert.Single(run.Invocations[0].ToolExecutionNotifications);
        Assert.StartsWith("3 of 6 findings are not in this log", notification.Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_within_the_limits_is_left_alone()
    {
        var run = SarifLimits.Apply(new ReportBuilder().Add(ReportBuilder.BlankDomain()).Build(), SarifReport.CreateLog).Runs[0];

        Assert.Single(run.Results);
        Assert.Null(run.Invocations[0].ToolExecutionNotifications);
    }

    [Fact]
    public void Results_are_dropped_until_the_compressed_log_fits()
    {
        var builder = new ReportBuilder();
        for (var index = 0; index < 200; index++)
            builder.Add(ReportBuilder.Finding("a.reg", index + 1, "x", 0, 1, [Incompressible(index), "b", "c"], level: index == 150 ? RuleLevel.Error : RuleLevel.Note));

        var log = SarifLimits.Apply(builder.Build(), SarifReport.CreateLog, SarifLimits.MaximumResults, maximumBytes: 100_000);

        Assert.InRange(SarifLimits.CompressedLength(log), 70_000, 100_000);
        var run = log.Runs[0];
        Assert.Contains(run.Results, static result => result.Locations[0].PhysicalLocation.Region.StartLine == 151);
        Assert.Single(run.Invocations[0].ToolExecutionNotifications);
    }

    [Fact]
    public void More_results_than_GitHub_takes_are_cut_to_what_it_takes()
    {
        var builder = new ReportBuilder();
        var finding = ReportBuilder.Finding("a.reg", 1, "x", 0, 1, ["a", "b", "c"]);
        for (var index = 0; index < SarifLimits.MaximumResults + 1; index++)
            builder.Add(finding);

        Assert.Equal(25_000, SarifLimits.Apply(builder.Build(), SarifReport.CreateLog, SarifLimits.MaximumResults, long.MaxValue).Runs[0].Results.Count);
    }

    private static string Incompressible(int seed) =>
        Convert.ToBase64String(SHA256.HashData(BitConverter.GetBytes(seed)).SelectMany(static value => SHA256.HashData([value, 1, 2])).ToArray());
}
