using System.Collections.Immutable;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Discovery;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Engine;

/// <summary>What the tool understood of the captures: every fact, without judging any.</summary>
public sealed record FactListing
{
    /// <summary>By server; the report sorts them.</summary>
    public ImmutableArray<ReportedFact> Facts { get; init; } = [];

    /// <summary>What could not be read.</summary>
    public ImmutableArray<Notification> Notifications { get; init; } = [];

    /// <summary>What is wrong with the call; empty where there are facts to show.</summary>
    public ImmutableArray<string> Errors { get; init; } = [];

    /// <summary>Absolute path that the facts' paths are relative to; "" with errors.</summary>
    public string Root { get; init; } = "";

    /// <summary>0, 2 or 3.</summary>
    public int ExitCode => !Errors.IsEmpty ? ExitCodes.Usage : Notifications.Any(n => n.MakesIncomplete) ? ExitCodes.Incomplete : ExitCodes.Success;

    /// <summary>Lists the facts of what the options name.</summary>
    /// <param name="options">What to look at.</param>
    /// <param name="includeRaw">Also every value that a format holds, before anyone gave it a meaning.</param>
    /// <param name="cancellationToken">Ends the run with <see cref="OperationCanceledException"/>.</param>
    public static FactListing Execute(RunOptions options, bool includeRaw, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var errors = new List<string>();
        if (RunPreparation.Prepare(options, errors, cancellationToken) is not { } run)
            return new() { Errors = [.. errors] };

        var results = ServerQueue.Run(
            run.Servers,
            run.Configuration.Jobs,
            () => new(run.Plan, new(run.Plan), asOf: null),
            (analyzer, input) => analyzer.Use(input, (server, captures, state) => (Facts: List(server, captures, includeRaw), state.Notifications, Captures: captures.Length), cancellationToken),
            onServerDone: null,
            cancellationToken,
            run.Plan.TimeLimit);
        if (run.Notifications.IsEmpty && Array.TrueForAll(results, r => r.Captures == 0 && !r.Notifications.Exists(n => n.MakesIncomplete)))
            return new() { Errors = RunOutcome.NothingRecognised(run.Files.Length).Errors };

        return new()
        {
            Root = run.Configuration.Root,
            Notifications = [.. run.Notifications, .. results.SelectMany(r => r.Notifications).Distinct()],
            Facts = [.. results.SelectMany(r => r.Facts)],
        };
    }

    private static List<ReportedFact> List(Server? server, ImmutableArray<RecognizedCapture> captures, bool includeRaw)
    {
        var facts = new List<ReportedFact>();
        if (server is null)
            return facts;

        var formats = captures.ToDictionary(c => c.Text.Path, c => c.Format, StringComparer.Ordinal);
        foreach (var kind in formats.Values.SelectMany(f => f.Provides).Distinct().Where(k => includeRaw || !k.IsRaw))
            facts.AddRange(server.AllFacts(kind).Select(f => new ReportedFact(server.Id, kind.Id, f, formats[f.Location.Path].Id)));

        // A format without raw kinds of its own shows its entries.
        foreach (var capture in captures.Where(c => includeRaw && !c.Format.Provides.Any(k => k.IsRaw)))
        {
            facts.AddRange(capture.Ask<ReportedFact[]>(
                d => [.. d.Entries.Select(e => new ReportedFact(server.Id, EntryFact.KindId, EntryFact.Of(d, e), d.Format.Id))],
                otherwise: []));
        }

        // A plug-in's fact computes its properties by itself; here what it throws is told, and in a report nobody would catch it.
        var byPath = captures.ToDictionary(c => c.Text.Path, StringComparer.Ordinal);
        facts.RemoveAll(f => f.Fact.GetType().Assembly != typeof(Fact).Assembly && !byPath[f.Fact.Location.Path].Ask(_ => f.Fact.Properties.All(p => p.Key is not null), otherwise: false));
        foreach (var fact in facts)
            fact.Fact.Location.Detach();
        return facts;
    }
}
