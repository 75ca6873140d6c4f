using System.Diagnostics;
using System.Text.Json;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Plugins;
using static ConfigLint.Engine.Tests.Plugins.FailingPlugin;

namespace ConfigLint.Engine.Tests.Plugins;

/// <summary>A rule that takes too long is asked to stop, then left behind; a run ends whatever it does.</summary>
public sealed class RuleTimeLimitTests : IDisposable
{
    private readonly PluginFleet _fleet = new();

    public void Dispose() => _fleet.Dispose();

    [Fact]
    public void A_rule_that_stops_when_its_time_is_over_is_told_for_that_server_alone() => AssertOne(
        Run(Compiler.Rule("ACME0001", """Report(fact, fact.Value); if (context.Server.Name is "WEB01") { context.CancellationToken.WaitHandle.WaitOne(); context.CancellationToken.ThrowIfCancellationRequested(); }""")),
        "rule ACME0001 of plug-in Acme.Failing 1.0.0 failed on server 'WEB01': it passed its time limit of 2 s; its findings for the server may be missing.",
        "captures/WEB01/resolv.conf(1,8): ACME0001 says one.example",
        "captures/WEB02/resolv.conf(1,8): ACME0001 says two.example");

    [Fact]
    public void A_rule_that_never_stops_is_left_behind_and_not_run_again()
    {
        var report = Run(Compiler.Rule("ACME0001", "Thread.Sleep(Timeout.Infinite);"), jobs: 1);

        AssertOne(report, "rule ACME0001 of plug-in Acme.Failing 1.0.0 failed on server 'WEB01': it passed its time limit of 2 s and did not stop, so it was left behind and not run again; what it would have found is missing. Report it to its author, or turn the rule off. (1 more of the same)");
        Assert.All(report.Coverage, s => Assert.Equal(CoverageStatus.Failed, s.Rules.Single(r => r.RuleId is "ACME0001").Status));
    }

    [Fact]
    public void Two_rules_that_never_stop_are_both_told()
    {
        var report = Run(Compiler.Rule("ACME0001", "Thread.Sleep(Timeout.Infinite);") + Compiler.Rule("ACME0002", "Thread.Sleep(Timeout.Infinite);"));

        Assert.Equal(["ACME0001", "ACME0002"], report.Notifications.Select(n => n.RuleId));
        Assert.Equal(2, PluginFleet.Findings(report).Count(f => f.Contains("ACME9999", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_fleet_rule_that_never_stops_costs_its_own_findings()
    {
        const string Source = """
            [ConfigAnalyzer("ACME0001")]
            public sealed class FleetAnalyzer : ConfigAnalyzer
            {
                private static readonly DiagnosticDescriptor Rule = new() { Id = "ACME0001", Category = "Acme", Title = "Fleet", MessageFormat = "{0}", DefaultSeverity = DiagnosticSeverity.Warning };
                public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];
                public override void Initialize(AnalysisContext context) => context.RegisterFleetAction(
                    new FleetSummary<string>((System.Text.Json.Serialization.Metadata.JsonTypeInfo<string>)System.Text.Json.JsonSerializerOptions.Default.GetTypeInfo(typeof(string))),
                    static context => context.Server.Name,
                    static context => { Thread.Sleep(Timeout.Infinite); });
            }
            """;

        AssertOne(Run(Source), "rule ACME0001 of plug-in Acme.Failing 1.0.0 failed on server 'all servers together': it passed its time limit of 2 s and did not stop");
    }

    [Fact]
    public void A_constructor_that_never_returns_costs_its_plug_in()
    {
        var path = _fleet.Add("Acme.Failing", Compiler.Rule("ACME0001", members: "public ACME0001Analyzer() { Thread.Sleep(Timeout.Infinite); }") + Compiler.Rule("ACME0002"));

        var report = PluginFleet.Run(_fleet.Options with { TimeLimit = Limit }, path, _fleet.Add("Acme.Neighbour", Compiler.Rule("ACME9999")));

        Assert.Equal(
            $"plug-in '{path}', named by --plugin, was not loaded completely: it did not come back within its time limit of 2 s. Report it to its author, or name it no longer.",
            Assert.Single(report.Notifications).Message);
        Assert.Equal(2, PluginFleet.Findings(report).Count);
    }

    [Fact]
    public void A_run_that_is_cancelled_does_not_wait_for_a_rule_that_never_stops()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        var clock = Stopwatch.StartNew();
        var path = _fleet.Add("Acme.Failing", Compiler.Rule("ACME0001", "Thread.Sleep(Timeout.Infinite);"));

        Assert.Throws<OperationCanceledException>(() => AnalysisRun.Execute(_fleet.Options with { Plugins = [path], TimeLimit = TimeSpan.FromMinutes(5) }, cancellationToken: cancellation.Token));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_rule_that_never_stops_does_not_keep_the_process_alive()
    {
        var path = _fleet.Add("Acme.Failing", Compiler.Rule("ACME0001", "while (true) { }"));
        var start = new ProcessStartInfo("dotnet", [RepositoryTree.Built("src", "ConfigLint.Cli"), "check", "captures", "--plugin", path, "--time-limit", "1", "--rule", "NET1101=none"])
        {
            WorkingDirectory = _fleet.At(""),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["XDG_CACHE_HOME"] = _fleet.At("cache");
        start.Environment["LOCALAPPDATA"] = _fleet.At("cache");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(ExitCodes.Incomplete, process.ExitCode);
        Assert.Contains("configlint: error CFG0001: rule ACME0001 of plug-in Acme.Failing 1.0.0 failed on server 'WEB0", error, StringComparison.Ordinal);
        Assert.Contains("2 servers, 2 captures", error, StringComparison.Ordinal);
        Assert.DoesNotContain("ACME0001", await output, StringComparison.Ordinal);
    }

    private AnalysisReport Run(string source, int jobs = 2) => FailingPlugin.Run(_fleet, source, jobs);
}
