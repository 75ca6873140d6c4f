using System.Collections.Immutable;
using System.Text;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Discovery;
using ConfigLint.Engine.Fleet;
using ConfigLint.Engine.Judging;
using ConfigLint.Engine.Plugins;
using ConfigLint.Testing.Expectations;

namespace ConfigLint.Testing.Running;

/// <summary>The engine's own steps from captures to findings, with one rule and captures in memory.</summary>
internal sealed class TestHost
{
    private static readonly ServerGrouping Grouping = new([]);
    private readonly AnalysisPlan _plan;
    private readonly DateOnly? _asOf;

    private TestHost(AnalysisPlan plan, DateOnly? asOf) => (_plan, _asOf) = (plan, asOf);

    /// <summary>The rule has a fleet action.</summary>
    public bool HasFleetActions => !_plan.FleetActions.IsEmpty;

    /// <summary>Lets the rule register its actions.</summary>
    public static TestHost Of(TestCase test)
    {
        var errors = new List<string>();
        var options = OptionValues.Parse(test.Analyzer.SupportedOptions, test.Options, errors);
        if (errors.Count > 0)
            throw new VerificationException($"Options of {test.RuleName}: {string.Join("; ", errors)}.");

        // To be named is what turns on a rule that is off by default.
        var selection = new RuleSelection([], [.. test.Analyzer.SupportedDiagnostics.Select(descriptor => descriptor.Id)]);
        var plan = Plan(test, selection);
        return new(plan with { Formats = CaptureFormats.For(test.Analyzer), Configuration = plan.Configuration.With(options) }, test.AsOf);
    }

    /// <summary>What the engine gives for the captures; none: for one server without captures.</summary>
    public Outcome Run(ImmutableArray<MarkedCapture> captures) => Run(captures, _plan with { FleetActions = [.. _plan.FleetActions.Select(action => new WritingFleetAction(action))] });

    /// <summary>The same, with fleet actions that get the summaries themselves instead of what JSON kept of them.</summary>
    /// <param name="captures">The captures.</param>
    /// <param name="losses">Gets a line for each summary that JSON does not give back.</param>
    public Outcome RunWithoutJson(ImmutableArray<MarkedCapture> captures, List<string> losses) =>
        Run(captures, _plan with { FleetActions = [.. _plan.FleetActions.Select(action => new RememberingFleetAction(action, losses))] });

    private static AnalysisPlan Plan(TestCase test, RuleSelection selection)
    {
        var notifications = new List<Notification>();
        AnalysisPlan plan;
        try
        {
            plan = PluginLoader.Load(new([], []), [test.Analyzer], selection, notifications);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new VerificationException($"{test.RuleName}.Initialize throws {e.GetType().Name}: {e.Message}", e);
        }

        return notifications is [] ? plan : throw new VerificationException(notifications[0].Message);
    }

    private Outcome Run(ImmutableArray<MarkedCapture> captures, AnalysisPlan plan)
    {
        var thrown = new ThrownExceptions();
        plan = thrown.Watch(plan);
        var files = captures.Select(capture => new InMemoryCaptureFile(capture.Path, capture.Bytes));
        ImmutableArray<ServerInput> servers = captures.IsEmpty ? [new("EMPTY", [])] : Grouping.Group(files);
        var coverage = new CoverageTable(plan);
        var results = ServerQueue.Run(
            servers,
            jobs: 1,
            () => new(plan, coverage, _asOf),
            static (analyzer, server) => analyzer.Analyze(server, CancellationToken.None),
            onServerDone: null,
            CancellationToken.None);
        FleetResult? fleet = null;
        ServerQueue.RunOnDeepStack(() => fleet = FleetAnalyzer.Analyze(plan.FleetActions, results, path => captures.Any(capture => string.Equals(capture.Path, path, StringComparison.Ordinal)), plan.Configuration, _asOf, timeKeeper: null, CancellationToken.None));

        var reported = results.SelectMany(result => result.Findings).Concat(fleet!.Findings).ToImmutableArray();
        ReportedPlaces.ThrowIfOutside(captures, reported);
        var judgement = Judge.Decide(plan, Grouping, results, fleet, notifications: [], new(RuleLevel.Error, AllowIncomplete: false));
        return new()
        {
            Findings = judgement.Findings,
            Raised = [.. reported.Where(finding => finding.Severity > plan.FindRule(finding.RuleId)?.Descriptor.DefaultSeverity)],
            Coverage = judgement.Coverage,
            Notifications = judgement.Notifications,
            Unrecognised = [.. results.SelectMany(result => result.Unrecognised).Order(StringComparer.Ordinal)],
            Summaries = [.. results.SelectMany(result => result.Summaries.Select(summary => $"{result.ServerId}: {Text(summary.Value)}"))],
            Thrown = thrown.First,
        };
    }

    private static string Text(object kept) => kept is WrittenSummary written ? Encoding.UTF8.GetString(written.Json) : "";
}
