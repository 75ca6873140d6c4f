using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Judging;

namespace ConfigLint.Engine.Tests.Judging;

/// <summary>Levels, order and numbers of a run's findings.</summary>
public sealed class JudgeTests
{
    private static readonly (string, string) Capture = ("EXCH01/a.txt", "#lines\ndomain=a\n");

    [Theory]
    [InlineData(null, null, RuleLevel.Error)]
    [InlineData(null, DiagnosticSeverity.Warning, RuleLevel.Warning)]
    [InlineData(null, DiagnosticSeverity.Note, RuleLevel.Note)]
    [InlineData(RuleLevel.Warning, null, RuleLevel.Warning)]
    [InlineData(RuleLevel.Warning, DiagnosticSeverity.Error, RuleLevel.Warning)]
    [InlineData(RuleLevel.Warning, DiagnosticSeverity.Note, RuleLevel.Note)]
    [InlineData(RuleLevel.Note, DiagnosticSeverity.Warning, RuleLevel.Note)]
    [InlineData(RuleLevel.Error, DiagnosticSeverity.Note, RuleLevel.Note)]
    public void A_configured_level_is_a_ceiling_and_weak_evidence_lowers(RuleLevel? configured, DiagnosticSeverity? reported, RuleLevel expected)
    {
        var selection = new RuleSelection(configured is { } level ? [new("TEST0001", level)] : [], []);

        var run = InMemoryRun.Of(InMemoryRun.Plan([new LinesFormat()], [Reporting(DelegateAnalyzer.Rule("TEST0001"), reported)], selection), Capture);

        Assert.Equal(expected, Assert.Single(run.Findings).Level);
    }

    [Fact]
    public void A_severity_above_the_rules_own_does_not_raise()
    {
        var rule = Reporting(WithSeverity(DiagnosticSeverity.Note), DiagnosticSeverity.Error);

        Assert.Equal(RuleLevel.Note, Assert.Single(InMemoryRun.Of([rule], Capture).Findings).Level);
    }

    [Fact]
    public void A_level_configured_above_the_rules_own_holds_for_full_evidence()
    {
        var selection = new RuleSelection([new("TEST0001", RuleLevel.Error)], []);

        var run = InMemoryRun.Of(InMemoryRun.Plan([new LinesFormat()], [Reporting(WithSeverity(DiagnosticSeverity.Note), severity: null)], selection), Capture);

        Assert.Equal(RuleLevel.Error, Assert.Single(run.Findings).Level);
    }

    [Fact]
    public void Findings_sort_by_path_line_column_rule_message_subject()
    {
        var rules = new[] { "TEST0002", "TEST0001" }.Select(id => DelegateAnalyzer.OfDocuments(id, static (context, rule) =>
        {
            foreach (var entry in context.Document.Entries.Reverse())
            {
                var location = context.Document.Text.GetLocation(entry.Value);
                context.ReportDiagnostic(Diagnostic.Create(rule, location, "b", "") with { Subject = "2" });
                context.ReportDiagnostic(Diagnostic.Create(rule, location, "a", "") with { Subject = "2" });
                context.ReportDiagnostic(Diagnostic.Create(rule, location, "a", "") with { Subject = "1" });
            }
        }));

        var run = InMemoryRun.Of([.. rules], ("B/a.txt", "#lines\nx=1\n"), ("A/a.txt", "#lines\nx=1\nlong=2\n"), ("a/a.txt", "#lines\nx=1\n"));

        var expected = from place in new[] { "A/a.txt(2,3) 1", "A/a.txt(3,6) 2", "B/a.txt(2,3) 1", "a/a.txt(2,3) 1" }
                       from id in new[] { "TEST0001", "TEST0002" }
                       from rest in new[] { ("a", "1"), ("a", "2"), ("b", "2") }
                       select $"{place} {id} {rest.Item1}: '' {Fingerprint.Of(id, place[..1].ToLowerInvariant(), rest.Item2)}";
        Assert.Equal(expected, run.Findings.Select(f => $"{run.At(f.Location)} {f.RuleId} {f.Message} {f.Fingerprint}"));
    }

    [Fact]
    public void Numbers_count_findings_by_level_servers_and_captures()
    {
        var run = InMemoryRun.Of(
            [
                Reporting(DelegateAnalyzer.Rule("TEST0001"), null),
                Reporting(WithSeverity(DiagnosticSeverity.Warning, "TEST0002"), null),
                Reporting(WithSeverity(DiagnosticSeverity.Note, "TEST0003"), null),
            ],
            Capture,
            ("EXCH01/b.txt", "#lines\n"),
            ("EXCH02/a.txt", "#lines\ndomain=b\n"),
            ("EXCH02/c.txt", "unknown"));

        var summary = run.Judgement.Summary;
        Assert.Equal((2, 3, 1), (summary.Servers, summary.Captures, summary.Unrecognised));
        Assert.Equal((2, 2, 2), (summary.Errors, summary.Warnings, summary.Notes));
        Assert.Equal((3, 0, false, ExitCodes.Findings), (summary.RulesEvaluated, summary.RulesNeverEvaluated.Length, summary.IsIncomplete, summary.ExitCode));
    }

    [Fact]
    public void A_long_argument_is_shortened_in_the_message_and_beside_it()
    {
        var value = new string('x', 1000);
        var run = InMemoryRun.Of([DelegateAnalyzer.OfDomains("TEST0001")], ("EXCH01/a.txt", $"#lines\ndomain={value}\n"));

        Assert.Equal($"EXCH01: '{new string('x', 200)}…'", run.Findings[0].Message);
        Assert.Equal($"{new string('x', 200)}…", run.Findings[0].Arguments[1]);
    }

    [Fact]
    public void A_long_argument_is_not_cut_inside_a_character()
    {
        var run = InMemoryRun.Of([DelegateAnalyzer.OfDomains("TEST0001")], ("EXCH01/a.txt", $"#lines\ndomain={new string('x', 199)}😀😀\n"));

        Assert.Equal($"EXCH01: '{new string('x', 199)}…'", run.Findings[0].Message);
    }

    [Fact]
    public void Braces_in_a_value_are_no_placeholders()
    {
        var run = InMemoryRun.Of([DelegateAnalyzer.OfDomains("TEST0001")], ("EXCH01/a.txt", "#lines\ndomain={0}{1:x}{\n"));

        Assert.Equal("EXCH01: '{0}{1:x}{'", run.Findings[0].Message);
    }

    [Fact]
    public void A_rule_whose_text_and_arguments_disagree_is_shown_with_both()
    {
        var rule = DelegateAnalyzer.OfServers("TEST0001", static (context, rule) =>
            context.ReportDiagnostic(Diagnostic.Create(rule, context.Server.Facts(FactKinds.DnsDomain)[0].Location, "only one")));

        Assert.Equal("{0}: '{1}' (only one)", Assert.Single(InMemoryRun.Of([rule], Capture).Findings).Message);
    }

    private static DelegateAnalyzer Reporting(DiagnosticDescriptor descriptor, DiagnosticSeverity? severity) =>
        new(descriptor, (context, rule) => context.RegisterServerAction(
            server =>
            {
                foreach (var fact in server.Server.Facts(FactKinds.DnsDomain))
                    server.ReportDiagnostic(Diagnostic.Create(rule, fact.Location, "x", "y") with { Severity = severity });
            },
            FactKinds.DnsDomain));

    private static DiagnosticDescriptor WithSeverity(DiagnosticSeverity severity, string id = "TEST0001") =>
        new() { Id = id, Category = "Tests", Title = "A rule of a test", MessageFormat = "{0}: '{1}'", DefaultSeverity = severity };
}
