using System.Collections.Immutable;
using System.Globalization;
using ConfigLint.Testing.Tests.Lines;

namespace ConfigLint.Testing.Tests;

public sealed class AnalyzerTestServersTests
{
    [Fact]
    public void What_the_rule_requires_and_no_capture_states_is_not_captured()
    {
        new AnalyzerTest<NeedsFactsAnalyzer> { Captures = { ["A/one.lines"] = "nothing" }, NotCaptured = { "tst.line" } }.Verify();
    }

    [Fact]
    public void What_the_rule_itself_misses_is_not_captured()
    {
        new AnalyzerTest<NeedsFactsAnalyzer> { Captures = { ["A/one.lines"] = "x = nothing" }, NotCaptured = { "a bad line" } }.Verify();
    }

    [Fact]
    public void Other_missing_facts_are_a_failure_that_shows_coverage()
    {
        var message = Failure.Of(new AnalyzerTest<NeedsFactsAnalyzer> { Captures = { ["A/one.lines"] = "x = nothing" }, NotCaptured = { "tst.line" } });

        Assert.Contains("Coverage\n  TST2001 on A: expected not captured: tst.line, actual not captured: a bad line", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_that_looked_did_not_miss_anything()
    {
        var message = Failure.Of(new AnalyzerTest<NeedsFactsAnalyzer> { Captures = { ["A/one.lines"] = "x = {|TST2001:bad|}" }, NotCaptured = { "tst.line" } });

        Assert.Contains("Coverage\n  TST2001 on A: expected not captured: tst.line, actual evaluated", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Not_captured_is_about_one_server()
    {
        var message = Failure.Of(new AnalyzerTest<NeedsFactsAnalyzer> { Captures = { ["A/one.lines"] = "x = y", ["B/one.lines"] = "x = y" }, NotCaptured = { "tst.line" } });

        Assert.Equal("NotCaptured is about one server, but the captures belong to A, B.", message);
    }

    [Fact]
    public void Not_captured_needs_a_capture_that_a_format_knows()
    {
        var message = Failure.Of(new AnalyzerTest<NeedsFactsAnalyzer> { Captures = { ["A/one.unknown"] = "x = y" }, NotCaptured = { "tst.line" } });

        Assert.Equal("NotCaptured is about one server, but no format recognises any of the captures.", message);
    }

    [Fact]
    public void Capture_that_no_format_knows_is_named_where_a_finding_is_missing()
    {
        var message = Failure.Of(new AnalyzerTest<NeedsFactsAnalyzer> { Captures = { ["A/one.unknown"] = "x = {|TST2001:bad|}" } });

        Assert.EndsWith("Where the rule looked\n  A/one.unknown: no format recognises it", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sorting_directories_name_no_server()
    {
        new AnalyzerTest<NeedsFactsAnalyzer>
        {
            Captures = { ["site/A/registry/one.lines"] = "x = {|TST2001:bad|}", ["site/A/two.lines"] = "x = good" },
            Messages = { "A: bad." },
        }.Verify();
    }

    [Theory]
    [InlineData(null, "A: as of never.")]
    [InlineData("2026-01-01", "A: as of 2026-01-01.")]
    public void Rule_sees_the_day_that_the_test_gives(string? day, string message)
    {
        new AnalyzerTest<SaysTheDayAnalyzer>
        {
            Captures = { ["A/one.lines"] = "{|TST2002:|}x = y" },
            AsOf = day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture),
            Messages = { message },
        }.Verify();
    }

    [Fact]
    public void Rule_that_is_off_by_default_runs()
    {
        new AnalyzerTest<OffByDefaultAnalyzer> { Captures = { ["A/one.lines"] = "{|TST2003:|}x = y" } }.Verify();
    }

    [Fact]
    public void Rule_without_its_attribute_would_never_be_loaded()
    {
        Assert.Equal(
            "NoAttributeAnalyzer names no rule in [ConfigAnalyzer], and TST2004 in SupportedDiagnostics. It is loaded only where the two agree.",
            Failure.Of(new AnalyzerTest<NoAttributeAnalyzer> { Captures = { ["A/one.lines"] = "x = y" } }));
    }

    private static DiagnosticDescriptor Rule(string id, string message, bool isEnabledByDefault = true) => new()
    {
        Id = id,
        Category = "Test",
        Title = "A rule",
        MessageFormat = message,
        DefaultSeverity = DiagnosticSeverity.Warning,
        IsEnabledByDefault = isEnabledByDefault,
    };

    [ConfigAnalyzer("TST2001")]
    private sealed class NeedsFactsAnalyzer : ConfigAnalyzer
    {
        private static readonly DiagnosticDescriptor Bad = Rule("TST2001", "{0}: bad.");

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Bad];

        public override void Initialize(AnalysisContext context) => context.RegisterServerAction(Analyze, LinesFormat.Line);

        private static void Analyze(ServerAnalysisContext context)
        {
            var facts = context.Server.Facts(LinesFormat.Line);
            if (facts.FirstOrDefault(fact => fact.Value is "bad") is { } bad)
                context.ReportDiagnostic(Diagnostic.Create(Bad, bad.Location, context.Server.Name));
            else
                context.ReportNotCaptured("a bad line");
        }
    }

    [ConfigAnalyzer("TST2002")]
    private sealed class SaysTheDayAnalyzer : ConfigAnalyzer
    {
        private static readonly DiagnosticDescriptor Day = Rule("TST2002", "{0}: as of {1}.");

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Day];

        public override void Initialize(AnalysisContext context) => context.RegisterServerAction(Analyze, LinesFormat.Line);

        private static void Analyze(ServerAnalysisContext context) => context.ReportDiagnostic(
            Diagnostic.Create(Day, context.Server.Captures[0].Start, context.Server.Name, context.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "never"));
    }

    [ConfigAnalyzer("TST2003")]
    private sealed class OffByDefaultAnalyzer : ConfigAnalyzer
    {
        private static readonly DiagnosticDescriptor Off = Rule("TST2003", "off", isEnabledByDefault: false);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Off];

        public override void Initialize(AnalysisContext context) => context.RegisterServerAction(
            static server => server.ReportDiagnostic(Diagnostic.Create(Off, server.Server.Captures[0].Start)), LinesFormat.Line);
    }

    private sealed class NoAttributeAnalyzer : ConfigAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule("TST2004", "never")];

        public override void Initialize(AnalysisContext context) => throw new InvalidOperationException("A rule without its attribute must not run.");
    }
}
