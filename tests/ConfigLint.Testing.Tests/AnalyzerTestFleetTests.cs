using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ConfigLint.Testing.Tests.Lines;

namespace ConfigLint.Testing.Tests;

public sealed partial class AnalyzerTestFleetTests
{
    [Fact]
    public void Fleet_rule_sees_all_servers_of_the_test()
    {
        new AnalyzerTest<SameValueAnalyzer>
        {
            Captures = { ["A/one.lines"] = "x = {|TST3001:same|}", ["B/one.lines"] = "x = {|#1:same|}", ["C/one.lines"] = "x = other" },
            Messages = { "A: same as B." },
        }.Verify();
    }

    [Fact]
    public void Fleet_rule_on_one_server_is_silent()
    {
        new AnalyzerTest<SameValueAnalyzer> { Captures = { ["A/one.lines"] = "x = same" } }.Verify();
    }

    [Fact]
    public void Summary_that_loses_something_in_json_is_a_failure()
    {
        var message = Failure.Of(new AnalyzerTest<ForgetfulAnalyzer> { Captures = { ["A/one.lines"] = "x = {|TST3002:same|}", ["B/one.lines"] = "x = same" } });

        Assert.Contains("Findings differ once the summaries have been written as JSON and read back", message, StringComparison.Ordinal);
        Assert.Contains("same as B (seen)", message, StringComparison.Ordinal);
        Assert.Contains("same as B (forgotten)", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_that_json_cannot_read_back_is_a_failure()
    {
        var message = Failure.Of(new AnalyzerTest<UnreadableAnalyzer> { Captures = { ["A/one.lines"] = "x = same" } });

        Assert.Contains("The summary of A does not survive JSON", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_that_leaves_a_place_out_of_its_locations_is_a_failure()
    {
        var message = Failure.Of(new AnalyzerTest<LeakingAnalyzer> { Captures = { ["A/one.lines"] = "x = same\ny = other" } });

        Assert.Contains("The summary of A keeps the text of A/one.lines alive", message, StringComparison.Ordinal);
    }

    internal sealed record Seen(ImmutableArray<SeenValue> Values);

    internal sealed record SeenValue(string Value, Location Location)
    {
        [JsonIgnore]
        public bool IsSeen { get; init; }
    }

    internal sealed class Unreadable(string value)
    {
        public string Hidden => value;
    }

    [JsonSerializable(typeof(Seen))]
    [JsonSerializable(typeof(Unreadable))]
    internal sealed partial class SummaryJson : JsonSerializerContext;

    private static DiagnosticDescriptor Rule(string id, string message) => new()
    {
        Id = id,
        Category = "Test",
        Title = "The same value twice",
        MessageFormat = message,
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    private static Seen Summarize(ServerAnalysisContext context) =>
        new([.. context.Server.Facts(LinesFormat.Line).Select(fact => new SeenValue(fact.Value, fact.Location) { IsSeen = true })]);

    private static void Report(FleetAnalysisContext<Seen> context, DiagnosticDescriptor rule, Func<SeenValue, string> what)
    {
        var all = context.Servers.SelectMany(server => server.Value.Values, (server, value) => (server.ServerName, value));
        foreach (var same in all.GroupBy(seen => seen.value.Value, StringComparer.Ordinal))
        {
            if (same.ToList() is [var first, var second, ..])
            {
                context.ReportDiagnostic(Diagnostic.Create(rule, first.value.Location, first.ServerName, second.ServerName, what(second.value)) with
                {
                    Related = [new(second.value.Location, "here too")],
                    Subject = same.Key,
                });
            }
        }
    }

    [ConfigAnalyzer("TST3001")]
    private sealed class SameValueAnalyzer : ConfigAnalyzer
    {
        private static readonly DiagnosticDescriptor Same = Rule("TST3001", "{0}: same as {1}.");
        private static readonly FleetSummary<Seen> Summary = new(SummaryJson.Default.Seen);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Same];

        public override void Initialize(AnalysisContext context) =>
            context.RegisterFleetAction(Summary, Summarize, static fleet => Report(fleet, Same, static _ => "x"), LinesFormat.Line);
    }

    [ConfigAnalyzer("TST3002")]
    private sealed class ForgetfulAnalyzer : ConfigAnalyzer
    {
        private static readonly DiagnosticDescriptor Same = Rule("TST3002", "{0}: same as {1} ({2})");
        private static readonly FleetSummary<Seen> Summary = new(SummaryJson.Default.Seen);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Same];

        public override void Initialize(AnalysisContext context) =>
            context.RegisterFleetAction(Summary, Summarize, static fleet => Report(fleet, Same, static seen => seen.IsSeen ? "seen" : "forgotten"), LinesFormat.Line);
    }

    [ConfigAnalyzer("TST3004")]
    private sealed class LeakingAnalyzer : ConfigAnalyzer
    {
        private static readonly FleetSummary<Seen> Summary = new(static () => SummaryJson.Default.Seen, static seen => seen.Values.Take(1).Select(value => value.Location));

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule("TST3004", "never")];

        public override void Initialize(AnalysisContext context) => context.RegisterFleetAction(Summary, Summarize, static _ => { }, LinesFormat.Line);
    }

    [ConfigAnalyzer("TST3003")]
    private sealed class UnreadableAnalyzer : ConfigAnalyzer
    {
        private static readonly FleetSummary<Unreadable> Summary = new(SummaryJson.Default.Unreadable);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule("TST3003", "never")];

        public override void Initialize(AnalysisContext context) =>
            context.RegisterFleetAction(Summary, static _ => new Unreadable("x"), static _ => { }, LinesFormat.Line);
    }
}
