using System.Globalization;
using System.Reflection;
using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Reporting;
using Microsoft.CodeAnalysis.Sarif;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace ConfigLint.Engine.Tests.Reporting;

/// <summary>What is written by hand is, character for character, what the SDK's serialiser writes of the same objects.</summary>
public sealed class SarifJsonTests
{
    [Fact]
    public void A_log_with_everything_is_written_as_the_sdk_writes_it() => AssertEqual(Everything());

    [Fact]
    public void A_log_with_nothing_is_written_as_the_sdk_writes_it() => AssertEqual(new ReportBuilder { Rules = [] }.Build() with { Plugins = [], IsDeterministic = true });

    [Fact]
    public void The_log_that_warms_up_is_written_as_the_sdk_writes_it() => AssertEqual(WarmUpReport.Create());

    [Fact]
    public void A_log_with_everything_has_every_member_that_the_writer_knows()
    {
        using var written = new StringWriter();
        SarifJson.Write(SarifReport.CreateLog(Everything()), written);

        // Else the first test would hold nothing of a member that no report of ours sets.
        string[] members =
        [
            "versionControlProvenance", "mappedTo", "redactionTokens", "associatedRule", "enabled", "security-severity", "insertedContent", "deletedRegion", "fixes",
            "relatedLocations", "contextRegion", "startTimeUtc", "azuredevops/pipeline/build/phaseName", "toolExecutionNotifications", "helpUri", "markdown",
        ];
        Assert.All(members, member => Assert.Contains($"\"{member}\": ", written.ToString(), StringComparison.Ordinal));
    }

    private static AnalysisReport Everything()
    {
        var place = ReportBuilder.Place("captures/Ä b/résolv.conf", 2, 1, 10, endLine: 3, endColumn: 1);
        var finding = ReportBuilder.BlankDomain();
        var builder = new ReportBuilder()
            .Add(finding with
            {
                Finding = finding.Finding with { Fixes = [new("Remove the line", FixSafety.Safe, [new(place, ""), new(finding.Finding.Location, "corp.example\r\n\t\u0001")])] },
            })
            .Add(ReportBuilder.Finding("captures/Ä b/résolv.conf", 2, "password=\"s\\x\"\u2028", 9, 3, ["##vso[x]", "<b>", "a\\b"], level: RuleLevel.Warning))
            .Add(ReportBuilder.Finding("a.reg", 2, "x", 0, 1, ["share", "b"], level: RuleLevel.Note, rule: ReportBuilder.SecurityRule));
        builder.Notifications.Add(new("CFG0001", RuleLevel.Error, "failed") { RuleId = "MAIL1001", Path = "a.reg" });
        builder.Notifications.Add(new("CFG0002", RuleLevel.Note, "nothing to point at"));
        return builder.Build() with
        {
            Repository = new(new("https://example.org/infra.git"), "0123abc", "main"),
            AzureBuild = new("o", "p", "7", "captures \"x\"", "i", "n", "refs/heads/main", "42"),
        };
    }

    private static void AssertEqual(AnalysisReport report)
    {
        var log = SarifReport.CreateLog(report);
        using var written = new StringWriter();
        SarifJson.Write(log, written);

        Assert.Equal(WriteWithSdk(log), written.ToString());
    }

    private static string WriteWithSdk(SarifLog log)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        using (var inert = new InertJsonWriter(writer))
        using (var json = new JsonTextWriter(inert) { Formatting = Formatting.Indented, CloseOutput = false })
            JsonSerializer.Create(new() { ContractResolver = new ExplicitLevelResolver() }).Serialize(json, log);
        writer.Write('\n');
        return writer.ToString();
    }

    private sealed class ExplicitLevelResolver : DefaultContractResolver
    {
        protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
        {
            var property = base.CreateProperty(member, memberSerialization);
            if (property.PropertyType == typeof(FailureLevel))
            {
                property.ShouldSerialize = null;
                property.DefaultValueHandling = DefaultValueHandling.Include;
            }

            return property;
        }
    }
}
