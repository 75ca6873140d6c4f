using System.Collections.Immutable;
using System.Text;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Discovery;
using ConfigLint.Engine.Fleet;
using ConfigLint.Engine.Judging;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Tests;

/// <summary>The engine's steps from captures in memory to a judgement.</summary>
internal sealed record InMemoryRun
{
    public required ImmutableArray<ServerResult> Results { get; init; }

    public required Judgement Judgement { get; init; }

    public required IReadOnlyDictionary<string, string> Texts { get; init; }

    public ServerResult Result => Results[0];

    public ImmutableArray<Finding> Findings => Judgement.Findings;

    /// <summary>The formats of the packs, as a run loads them.</summary>
    public static ImmutableArray<CaptureFormat> BuiltInFormats { get; } = PluginLoader.Load(PluginCatalog.Read([]), [], RuleSelection.Default, []).Formats;

    public static AnalysisPlan Plan(IEnumerable<CaptureFormat> formats, IEnumerable<ConfigAnalyzer> analyzers, RuleSelection? selection = null) =>
        PluginLoader.Load(new([], []), analyzers, selection ?? RuleSelection.Default, []) with { Formats = [.. formats] };

    /// <summary>Runs rules over captures that are written as <see cref="LinesFormat"/>.</summary>
    public static InMemoryRun Of(IEnumerable<ConfigAnalyzer> analyzers, params (string Path, string Text)[] captures) => Of(Plan([new LinesFormat()], analyzers), captures);

    public static InMemoryRun Of(AnalysisPlan plan, params (string Path, string Text)[] captures) => Of(plan, new ServerGrouping([]), captures);

    public static InMemoryRun Of(AnalysisPlan plan, ServerGrouping grouping, params (string Path, string Text)[] captures)
    {
        var coverage = new CoverageTable(plan);
        var results = ServerQueue.Run(
            grouping.Group(captures.Select(c => new InMemoryCaptureFile(c.Path, Encoding.UTF8.GetBytes(c.Text)))),
            jobs: 1,
            () => new(plan, coverage, asOf: null),
            (analyzer, server) => analyzer.Analyze(server, TestContext.Current.CancellationToken),
            onServerDone: null,
            TestContext.Current.CancellationToken,
            plan.TimeLimit);
        var fleet = ServerQueue.RunOnDeepStack(
            activity => FleetAnalyzer.Analyze(plan.FleetActions, results, path => captures.Any(c => c.Path == path), plan.Configuration, null, null, TestContext.Current.CancellationToken, activity),
            plan.TimeLimit,
            TestContext.Current.CancellationToken);
        return new()
        {
            Results = [.. results],
            Judgement = Judge.Decide(plan, grouping, results, fleet, [], new(RuleLevel.Error, AllowIncomplete: false)),
            Texts = captures.ToDictionary(c => c.Path, c => c.Text, StringComparer.Ordinal),
        };
    }

    /// <summary>A place as <c>path(line,column)</c>, one-based, and the characters there.</summary>
    public string At(Location location) => $"{location} {Texts[location.Path].Substring(location.Span.Start, location.Span.Length)}";

    public RuleCoverage Coverage(string ruleId, string? serverId = null) =>
        Judgement.Coverage.First(s => serverId is null || string.Equals(s.ServerId, serverId, StringComparison.Ordinal)).Rules
            .Single(r => string.Equals(r.RuleId, ruleId, StringComparison.Ordinal));
}
