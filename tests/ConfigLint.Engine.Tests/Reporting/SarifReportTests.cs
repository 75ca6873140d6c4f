using System.Text;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Plugins;
using ConfigLint.Engine.Reporting;
using Microsoft.CodeAnalysis.Sarif;
using Newtonsoft.Json.Linq;

namespace ConfigLint.Engine.Tests.Reporting;

public sealed class SarifReportTests
{
    [Fact]
    public void A_result_points_at_the_exact_characters()
    {
        var result = Assert.Single(RunOf(new ReportBuilder().Add(ReportBuilder.BlankDomain())).Results);

        var place = Assert.Single(result.Locations).PhysicalLocation;
        Assert.Equal((14, 10, 12), (place.Region.StartLine, place.Region.StartColumn, place.Region.EndColumn));
        Assert.Equal("\"\"", place.Region.Snippet.Text);
        Assert.Equal("\"Domain\"=\"\"", place.ContextRegion.Snippet.Text);
        Assert.Equal(("captures/EXCH01/tcpip.reg", "SRCROOT", 0), (place.ArtifactLocation.Uri.OriginalString, place.ArtifactLocation.UriBaseId, place.ArtifactLocation.Index));
    }

    [Fact]
    public void A_place_over_several_lines_ends_with_its_first()
    {
        var finding = ReportBuilder.Finding("a.reg", 3, "\"Search\"=hex(7):61,\\", 9, 11, ["a", "b", "c"]);
        finding = finding with { Finding = finding.Finding with { Location = ReportBuilder.Place("a.reg", 3, 10, 40, endLine: 5, endColumn: 7) } };

        var region = RunOf(new ReportBuilder().Add(finding)).Results[0].Locations[0].PhysicalLocation.Region;

        Assert.Equal((3, 10, 3, 21), (region.StartLine, region.StartColumn, region.EndLine, region.EndColumn));
    }

    [Fact]
    public void A_file_that_changed_meanwhile_keeps_its_place_and_loses_its_snippet()
    {
        var region = RunOf(new ReportBuilder().Add(ReportBuilder.BlankDomain() with { SourceLine = null })).Results[0].Locations[0].PhysicalLocation.Region;

        Assert.Equal((14, 10, 12), (region.StartLine, region.StartColumn, region.EndColumn));
        Assert.Null(region.Snippet);
    }

    [Fact]
    public void A_cut_line_is_no_context()
    {
        var finding = ReportBuilder.BlankDomain() with { SourceLine = new("=\"\"", 1, 2, IsCut: true) };

        Assert.Null(RunOf(new ReportBuilder().Add(finding)).Results[0].Locations[0].PhysicalLocation.ContextRegion);
    }

    [Fact]
    public void The_message_has_id_arguments_text_and_links_to_related_places()
    {
        var result = RunOf(new ReportBuilder().Add(ReportBuilder.BlankDomain())).Results[0];

        Assert.Equal("default", result.Message.Id);
        Assert.Equal(["EXCH01", "is blank", "Microsoft Exchange Internet Mail Connector"], result.Message.Arguments);
        Assert.Equal(
            "EXCH01: DNS domain name is blank although DNS servers are set, so 'Microsoft Exchange Internet Mail Connector' cannot start. Set the domain name, then start the service."
            + " See [DNS servers are set here](1), [the connector is installed](2).",
            result.Message.Text);
        Assert.Equal([1, 2], result.RelatedLocations.Select(static related => (int)related.Id));
        var region = result.RelatedLocations[1].PhysicalLocation.Region;
        Assert.Equal((3, 1, 43), (region.StartLine, region.StartColumn, region.EndColumn));
        Assert.Equal("the connector is installed", result.RelatedLocations[1].Message.Text);
    }

    [Fact]
    public void At_most_five_related_places_are_linked_and_the_rest_is_counted()
    {
        var related = Enumerable.Range(1, 8).Select(static line => new RelatedLocation(ReportBuilder.Place("system.evt", line, 1, 4), $"event 4058 of line {line}"));

        var result = RunOf(new ReportBuilder().Add(ReportBuilder.Finding("a.reg", 1, "x", 0, 1, ["a", "b", "c"], [.. related]))).Results[0];

        Assert.Equal(5, result.RelatedLocations.Count);
        Assert.EndsWith("[event 4058 of line 5](5) and 3 more.", result.Message.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RuleLevel.Error, "error")]
    [InlineData(RuleLevel.Warning, "warning")]
    [InlineData(RuleLevel.Note, "note")]
    public void Levels_are_always_written_since_readers_take_the_rules_default_else(RuleLevel level, string expected)
    {
        var builder = new ReportBuilder().Add(ReportBuilder.Finding("a.reg", 1, "x", 0, 1, ["a", "b", "c"], level: level));
        builder.Notifications.Add(new("CFG0003", level, "x"));

        var run = JObject.Parse(Write(builder.Build()))["runs"]![0]!;

        Assert.Equal(expected, run["results"]![0]!["level"]!.Value<string>());
        Assert.Equal(expected, run["invocations"]![0]!["toolExecutionNotifications"]![0]!["level"]!.Value<string>());
        Assert.Equal("warning", run["tool"]!["driver"]!["rules"]![0]!["defaultConfiguration"]!["level"]!.Value<string>());
    }

    [Fact]
    public void Every_rule_is_there_with_all_that_services_read()
    {
        var rules = RunOf(new ReportBuilder().Add(ReportBuilder.BlankDomain())).Tool.Driver.Rules;

        Assert.Equal("ACME0001 MAIL1001", string.Join(' ', rules.Select(static rule => rule.Id)));
        var rule = rules[1];
        Assert.Equal("DnsDomainNameIsBlankOnMailConnectorServer", rule.Name);
        Assert.Equal("DNS domain name is blank on a mail connector server.", rule.ShortDescription.Text);
        Assert.Equal(
            "The Internet Mail Connector reads the domain name at start and stops with error 2140 where it is blank, see Q154589 (https://example.org/q154589).",
            rule.FullDescription.Text);
        Assert.Equal(ReportBuilder.DomainRule.Page, rule.Help.Markdown);
        Assert.StartsWith("MAIL1001: DNS domain name is blank\n\nThe Internet Mail Connector", rule.Help.Text, StringComparison.Ordinal);
        Assert.Equal("https://github.com/configlint/configlint/blob/main/analyzers/ConfigLint.Analyzers.Mail/docs/MAIL1001.md", rule.HelpUri.OriginalString);
        Assert.Equal((FailureLevel.Error, true), (rule.DefaultConfiguration.Level, rule.DefaultConfiguration.Enabled));
        Assert.Equal(["Mail", "exchange", "dns"], rule.GetProperty<List<string>>("tags"));
        Assert.Equal(("very-high", "error", "ConfigLint.Analyzers.Mail"), (rule.GetProperty("precision"), rule.GetProperty("problem.severity"), rule.GetProperty("plugin")));
        Assert.False(rule.TryGetProperty("security-severity", out _));
    }

    [Fact]
    public void A_security_rule_has_its_severity_as_a_string()
    {
        var rule = RunOf(new ReportBuilder()).Tool.Driver.Rules[0];

        Assert.Equal("7.5", rule.GetProperty("security-severity"));
        Assert.Equal(["Security", "security"], rule.GetProperty<List<string>>("tags"));
        Assert.False(rule.DefaultConfiguration.Enabled);
        Assert.Equal("https://acme.example/rules/ACME0001", rule.HelpUri.OriginalString);
    }

    [Fact]
    public void Descriptions_and_tags_keep_within_the_limits()
    {
        var descriptor = ReportBuilder.DomainRule.Descriptor;
        var rule = ReportBuilder.DomainRule with
        {
            Page = string.Join(' ', Enumerable.Repeat("word", 1_000)),
            Descriptor = new()
            {
                Id = "MAIL1001",
                Category = "Mail",
                Title = "T",
                MessageFormat = descriptor.MessageFormat,
                DefaultSeverity = DiagnosticSeverity.Note,
                Tags = [.. Enumerable.Range(0, 30).Select(static tag => $"t{tag}")],
            },
        };

        var written = RunOf(new ReportBuilder { Rules = [rule] }).Tool.Driver.Rules[0];

        Assert.InRange(written.FullDescription.Text.Length, 1_000, 1_024);
        Assert.EndsWith("word…", written.FullDescription.Text, StringComparison.Ordinal);
        Assert.Equal(20, written.GetProperty<List<string>>("tags").Count);
        Assert.Equal("recommendation", written.GetProperty("problem.severity"));
    }

    [Fact]
    public void A_plug_in_is_an_extension_without_rules_and_with_a_stable_guid()
    {
        var extensions = RunOf(new ReportBuilder()).Tool.Extensions;

        Assert.Equal("Acme.Rules ConfigLint.Analyzers.Mail", string.Join(' ', extensions.Select(static extension => extension.Name)));
        Assert.Equal(("2.3.1", new('b', 64)), (extensions[0].SemanticVersion, extensions[0].GetProperty("sha256")));
        Assert.All(extensions, static extension => Assert.Null(extension.Rules));
        Assert.Equal(RunOf(new ReportBuilder()).Tool.Extensions[0].Guid, extensions[0].Guid);
        Assert.NotEqual(extensions[0].Guid, extensions[1].Guid);
    }

    [Fact]
    public void A_result_has_its_server_and_both_fingerprints()
    {
        var result = RunOf(new ReportBuilder().Add(ReportBuilder.BlankDomain())).Results[0];

        var server = Assert.Single(result.Locations[0].LogicalLocations);
        Assert.Equal(("EXCH01", "captures/EXCH01"), (server.Name, server.FullyQualifiedName));
        Assert.Equal("0123456789abcdef0123456789abcdef", Assert.Contains("configlint/v1", result.Fingerprints));
        Assert.Equal("fedcba9876543210:1", Assert.Contains("primaryLocationLineHash", result.PartialFingerprints));
        Assert.Equal(("MAIL1001", 1), (result.RuleId, result.RuleIndex));
    }

    [Fact]
    public void Every_segment_of_a_path_is_percent_encoded()
    {
        var run = RunOf(new ReportBuilder().Add(ReportBuilder.Finding("a b/50%#ü/c:d?.reg", 1, "x", 0, 1, ["a", "b", "c"])));

        Assert.Equal("a%20b/50%25%23%C3%BC/c%3Ad%3F.reg", run.Results[0].Locations[0].PhysicalLocation.ArtifactLocation.Uri.OriginalString);
        Assert.Equal("a%20b/50%25%23%C3%BC/c%3Ad%3F.reg", run.Artifacts[0].Location.Uri.OriginalString);
    }

    [Fact]
    public void Only_files_with_results_are_artifacts()
    {
        var report = new ReportBuilder().Add(ReportBuilder.BlankDomain()).Build();

        var run = Read(Write(report with { Files = [.. report.Files, new("captures/EXCH01/services.txt", new('d', 64), 10)] })).Runs[0];

        var artifact = Assert.Single(run.Artifacts);
        Assert.Equal((new string('c', 64), 512), (artifact.Hashes["sha-256"], artifact.Length));
        Assert.Equal(-1, run.Results[0].RelatedLocations[1].PhysicalLocation.ArtifactLocation.Index);
    }

    [Fact]
    public void The_root_is_described_and_has_no_address()
    {
        var root = Assert.Contains("SRCROOT", RunOf(new ReportBuilder()).OriginalUriBaseIds);

        Assert.Null(root.Uri);
        Assert.NotEmpty(root.Description.Text);
    }

    [Fact]
    public void Fixes_are_exact_and_name_all_their_lines()
    {
        var finding = ReportBuilder.BlankDomain();
        var edit = new TextEdit(ReportBuilder.Place("captures/EXCH01/tcpip.reg", 14, 10, 2), "\"corp\\<x>\"");
        var delete = new TextEdit(ReportBuilder.Place("captures/EXCH01/tcpip.reg", 2, 1, 9, endLine: 3, endColumn: 1), "");
        finding = finding with { Finding = finding.Finding with { Fixes = [new("Set [the] name", FixSafety.Safe, [edit, delete])] } };

        var fix = Assert.Single(RunOf(new ReportBuilder().Add(finding)).Results[0].Fixes);

        Assert.Equal("Set \\[the\\] name", fix.Description.Text);
        var replacements = Assert.Single(fix.ArtifactChanges).Replacements;
        var deleted = replacements[0].DeletedRegion;
        Assert.Equal((2, 1, 3, 1), (deleted.StartLine, deleted.StartColumn, deleted.EndLine, deleted.EndColumn));
        Assert.Null(replacements[0].InsertedContent);
        Assert.Equal("\"corp\\<x>\"", replacements[1].InsertedContent.Text);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(null)]
    public void A_notification_points_at_its_line_where_it_has_one(int? line)
    {
        var builder = new ReportBuilder();
        builder.Notifications.Add(new("CFG0006", RuleLevel.Warning, "there is no rule 'X'") { Path = ".editorconfig", Line = line });

        var place = RunOf(builder).Invocations[0].ToolExecutionNotifications[0].Locations[0].PhysicalLocation;

        Assert.Equal((".editorconfig", line), (place.ArtifactLocation.Uri.OriginalString, place.Region?.StartLine));
    }

    [Fact]
    public void An_incomplete_run_is_still_an_upload_and_says_what_failed()
    {
        var builder = new ReportBuilder();
        builder.Notifications.Add(new("CFG0003", RuleLevel.Warning, "[x] cannot be read") { Path = "a b.reg", MakesIncomplete = true });
        builder.Notifications.Add(new("CFG0001", RuleLevel.Error, "threw") { RuleId = "MAIL1001", MakesIncomplete = true });

        var invocation = Assert.Single(RunOf(builder).Invocations);

        Assert.True(invocation.ExecutionSuccessful);
        var (file, rule) = (invocation.ToolExecutionNotifications[0], invocation.ToolExecutionNotifications[1]);
        Assert.Equal(("CFG0003", "\\[x\\] cannot be read"), (file.Descriptor.Id, file.Message.Text));
        Assert.Equal("a%20b.reg", file.Locations[0].PhysicalLocation.ArtifactLocation.Uri.OriginalString);
        Assert.Equal(("MAIL1001", 1, FailureLevel.Error), (rule.AssociatedRule.Id, rule.AssociatedRule.Index, rule.Level));
    }

    [Fact]
    public void Times_are_there_unless_the_run_is_deterministic()
    {
        var report = new ReportBuilder().Build();

        Assert.Equal(new(2026, 11, 24, 9, 30, 0, DateTimeKind.Utc), Read(Write(report)).Runs[0].Invocations[0].StartTimeUtc);
        var deterministic = Write(report with { IsDeterministic = true });
        Assert.DoesNotContain("TimeUtc", deterministic, StringComparison.Ordinal);
        Assert.DoesNotContain(Environment.MachineName, deterministic, StringComparison.Ordinal);
        Assert.DoesNotContain("\"arguments\"", deterministic, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "configlint/")]
    [InlineData("", "configlint/")]
    [InlineData("prod", "configlint/prod/")]
    public void The_category_tells_runs_apart(string? category, string expected) =>
        Assert.Equal(expected, Read(Write(new ReportBuilder().Build() with { Category = category })).Runs[0].AutomationDetails.Id);

    [Fact]
    public void An_azure_build_is_named_as_its_service_wants_it()
    {
        var build = new AzureBuild("acme", "infra", "12", "nightly", "c0ffee00-1111-2222-3333-444455556666", "Lint", "refs/heads/main", "4711");

        var details = Read(Write(new ReportBuilder().Build() with { AzureBuild = build })).Runs[0].AutomationDetails;

        Assert.Equal("azuredevops/pipeline/build/acme/infra/12/c0ffee00-1111-2222-3333-444455556666/refs/heads/main/4711", details.Id);
        Assert.Equal("12", details.GetProperty("azuredevops/pipeline/build/buildDefinitionId"));
        Assert.Equal("nightly", details.GetProperty("azuredevops/pipeline/build/buildDefinitionName"));
        Assert.Equal("c0ffee00-1111-2222-3333-444455556666", details.GetProperty("azuredevops/pipeline/build/phaseId"));
        Assert.Equal("Lint", details.GetProperty("azuredevops/pipeline/build/phaseName"));
    }

    [Fact]
    public void The_commit_is_named_where_there_is_a_remote()
    {
        var report = new ReportBuilder().Build();

        var details = Assert.Single(Read(Write(report with { Repository = new(new("https://github.com/acme/infra"), "0123abc", "main") })).Runs[0].VersionControlProvenance);

        Assert.Equal(("https://github.com/acme/infra", "0123abc", "main"), (details.RepositoryUri.OriginalString, details.RevisionId, details.Branch));
        Assert.Equal("SRCROOT", details.MappedTo.UriBaseId);
        Assert.Null(Read(Write(report with { Repository = new(null, "0123abc", "main") })).Runs[0].VersionControlProvenance);
    }

    [Fact]
    public void A_secret_is_written_nowhere_and_the_log_says_that_something_was_taken_out()
    {
        var related = new RelatedLocation(ReportBuilder.Place("a.reg", 1, 1, 1), "hunter2 as well");
        var finding = ReportBuilder.Finding("a.reg", 3, "\"AdminPassword\"=\"hunter2\"", 16, 9, ["EXCH01", "hunter2", "IMC"], [related]);
        finding = finding with { Finding = finding.Finding with { Fixes = [new("Remove hunter2", FixSafety.Safe, [new(finding.Finding.Location, "hunter2")])] } };

        var written = Write(new ReportBuilder().Add(finding).Build());

        Assert.DoesNotContain("hunter2", written, StringComparison.Ordinal);
        Assert.Equal(["***"], Read(written).Runs[0].RedactionTokens);
    }

    [Fact]
    public void A_finding_of_the_host_without_a_rule_is_written_by_its_text()
    {
        var finding = ReportBuilder.BlankDomain();
        finding = finding with { Finding = finding.Finding with { RuleId = "CFG0005", Related = [], Message = "suppression [x] is unused" } };

        var result = RunOf(new ReportBuilder().Add(finding)).Results[0];

        Assert.Equal(("CFG0005", -1, "suppression \\[x\\] is unused"), (result.RuleId, result.RuleIndex, result.Message.Text));
    }

    [Fact]
    public void A_format_that_asks_for_more_arguments_than_there_are_costs_nothing_but_itself()
    {
        var finding = ReportBuilder.BlankDomain();

        var result = RunOf(new ReportBuilder().Add(finding with { Finding = finding.Finding with { Arguments = [], Related = [] } })).Results[0];

        Assert.Equal(ReportBuilder.DomainRule.Descriptor.MessageFormat, result.Message.Text);
    }

    [Fact]
    public void An_empty_report_is_a_run_with_no_results() => Assert.Equal([], RunOf(new ReportBuilder()).Results);

    [Fact]
    public void The_same_report_gives_the_same_bytes() =>
        Assert.Equal(Write(new ReportBuilder().Add(ReportBuilder.BlankDomain()).Build()), Write(new ReportBuilder().Add(ReportBuilder.BlankDomain()).Build()));

    [Fact]
    public async Task Warming_up_runs_beside_a_real_write()
    {
        var warmUp = Task.Run(SarifReport.WarmUp, TestContext.Current.CancellationToken);
        var written = Write(new ReportBuilder().Add(ReportBuilder.BlankDomain()).Build());
        await warmUp;

        Assert.Equal(written, Write(new ReportBuilder().Add(ReportBuilder.BlankDomain()).Build()));
    }

    [Fact]
    public void The_writer_stays_open_and_gets_no_byte_order_mark()
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
        {
            SarifReport.Write(new ReportBuilder().Build(), writer);
            writer.Write("x");
        }

        var bytes = stream.ToArray();
        Assert.Equal(((byte)'{', (byte)'x'), (bytes[0], bytes[^1]));
    }

    private static Run RunOf(ReportBuilder builder) => Assert.Single(Read(Write(builder.Build())).Runs);

    internal static string Write(AnalysisReport report)
    {
        using var writer = new StringWriter();
        SarifReport.Write(report, writer);
        return writer.ToString();
    }

    internal static SarifLog Read(string log)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(log));
        return SarifLog.Load(stream);
    }
}
