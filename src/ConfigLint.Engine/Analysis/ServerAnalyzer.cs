using System.Buffers;
using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Discovery;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Analysis;

/// <summary>Analyses one server after the other on one thread: read, recognise, run the actions, let go of the documents.</summary>
internal sealed class ServerAnalyzer(AnalysisPlan plan, CoverageTable coverage, DateOnly? asOf, TimeKeeper? timeKeeper = null) : IDisposable
{
    private readonly FormatRecognizer _recognizer = new(plan.Formats, plan.ChosenFormats);
    private readonly ByteBuffer _bytes = new();
    private readonly List<char[]> _buffers = [];

    /// <summary>What its thread is doing, for whoever watches the time; null: nobody does.</summary>
    public WorkerActivity? Activity { get; set; }

    /// <summary>Analyses a server; everything in the result is a value.</summary>
    public ServerResult Analyze(ServerInput input, CancellationToken cancellationToken)
    {
        try
        {
            return Use(input, (server, captures, run) => Analyze(input, server, captures, run), cancellationToken);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            // A mistake of ours on one server must not cost the findings of the others.
            return ServerResult.Failed(input, e);
        }
    }

    /// <summary>Reads and recognises a server's captures, gives them to <paramref name="use"/>, and takes the buffers back.</summary>
    public TResult Use<TResult>(ServerInput input, Func<Server?, ImmutableArray<RecognizedCapture>, ServerRun, TResult> use, CancellationToken cancellationToken)
    {
        var run = new ServerRun(input, plan.Configuration, timeKeeper, cancellationToken, Activity);
        var captures = ImmutableArray.CreateBuilder<RecognizedCapture>();
        var texts = new List<SourceText>();
        try
        {
            foreach (var file in input.Files)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (TryRead(file, run) is not { } text)
                    continue;

                texts.Add(text);
                if (_recognizer.Recognize(text, run.Failures) is { } format)
                    captures.Add(new(text, format, run.Failures));
                else
                    run.AddUnrecognised(file);
            }

            var recognized = captures.ToImmutable();
            run.Paths.UnionWith(recognized.Select(c => c.Text.Path));
            return use(recognized.IsEmpty ? null : new(input.Id, new CapturedFacts(recognized)), recognized, run);
        }
        finally
        {
            foreach (var text in texts)
                text.Release();
            foreach (var buffer in _buffers)
                ArrayPool<char>.Shared.Return(buffer);
            _buffers.Clear();
        }
    }

    public void Dispose() => _bytes.Return();

    private ServerResult Analyze(ServerInput input, Server? server, ImmutableArray<RecognizedCapture> captures, ServerRun run)
    {
        if (server is null)
            return Result(input, run, new(), hostKey: "", captures: 0);

        foreach (var capture in captures)
            RunDocumentActions(capture, server, run);
        RunServerActions(server, run);
        var findings = run.Diagnostics.Select(d => ToRawFinding(d, captures)).ToImmutableArray();
        var hostKey = (server.Network.HostName is { HasValue: true } host ? host.Value : server.Name).ToLowerInvariant();
        return Result(input, run, server.Identity, hostKey, captures.Length) with { Findings = findings, Stamps = Stamps(findings, captures) };
    }

    private SourceText? TryRead(CaptureFile file, ServerRun run)
    {
        try
        {
            var length = file.Read(_bytes);
            var text = TextDecoder.Decode(_bytes.Array.AsSpan(0, length), file.Path, out var buffer);
            _buffers.Add(buffer);
            return text;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            run.AddUnreadable(file, e);
            return null;
        }
    }

    private void RunDocumentActions(RecognizedCapture capture, Server server, ServerRun run)
    {
        var place = plan.Configuration.At(capture.Text.Path);
        foreach (var action in plan.DocumentActions)
        {
            if (!action.AppliesTo(capture.Format) || run.SkipsIfOff(action.Analyzer, place.IsOff(action.Analyzer.Descriptors)) || capture.Document is not { } document)
                continue;

            var context = new DocumentActionContext(Scope(action.Analyzer, place, run), document, server.Name);
            run.TryRun(action.Analyzer, () => action.Run(context));
        }
    }

    private void RunServerActions(Server server, ServerRun run)
    {
        var conflict = HostConflict.Find(server);
        foreach (var action in plan.ServerActions)
        {
            if (run.SkipsIfOff(action.Analyzer, run.IsOff(action.Analyzer)))
                continue;
            if (conflict is not null && action.Analyzer.Analyzer is not HostConflictAnalyzer)
                run.Coverage.NotCaptured(action.Analyzer, [HostConflict.Missing]);
            else if (IsCaptured(action.Analyzer, action.Requires, server, run))
                RunServerAction(action, server, run);
        }

        foreach (var action in plan.FleetActions)
        {
            if (conflict is not null)
                run.Coverage.NotCaptured(action.Analyzer, [HostConflict.Missing]);
            else if (IsCaptured(action.Analyzer, action.Requires, server, run))
                Summarize(action, server, run);
        }
    }

    private static bool IsCaptured(LoadedAnalyzer analyzer, ImmutableArray<Requirement> requires, Server server, ServerRun run)
    {
        var missing = requires.Where(r => !server.IsCaptured(r)).Select(r => r.Id).ToList();
        if (missing.Count > 0)
            run.Coverage.NotCaptured(analyzer, missing);
        return missing.Count == 0;
    }

    private void RunServerAction(ServerAction action, Server server, ServerRun run)
    {
        var missing = new List<string>();
        var context = new ServerActionContext(Scope(action.Analyzer, run.Place, run), server, missing.Add);
        var before = run.Diagnostics.Count;
        if (run.TryRun(action.Analyzer, () => action.Run(context)) && missing.Count > 0 && run.Diagnostics.Count == before)
            run.Coverage.Withdraw(action.Analyzer, missing);
    }

    private void Summarize(FleetAction action, Server server, ServerRun run)
    {
        var missing = new List<string>();
        var context = new ServerActionContext(Scope(action.Analyzer, run.Place, run), server, missing.Add);
        object? kept = null;
        if (!run.TryRun(action.Analyzer, () => kept = action.Summarize(context) is { } summary ? action.Keep(summary) : null))
            return;
        if (kept is not null)
            run.Summaries.Add(new(action.Key, kept));
        else if (missing.Count > 0)
            run.Coverage.Withdraw(action.Analyzer, missing);
    }

    private ActionScope Scope(LoadedAnalyzer analyzer, PlaceConfiguration place, ServerRun run) =>
        new(place.OptionsOf(analyzer.Descriptors), asOf, diagnostic => run.Report(analyzer, diagnostic), run.CancellationToken);

    private static RawFinding ToRawFinding(Diagnostic diagnostic, ImmutableArray<RecognizedCapture> captures)
    {
        var capture = captures.First(c => string.Equals(c.Text.Path, diagnostic.Location.Path, StringComparison.Ordinal));
        return RawFinding.Of(diagnostic, diagnostic.Subject ?? capture.Ask(d => Subjects.Of(d, diagnostic.Location), otherwise: ""), capture.IsSourceOfTruth);
    }

    private static ImmutableArray<CaptureStamp> Stamps(ImmutableArray<RawFinding> findings, ImmutableArray<RecognizedCapture> captures)
    {
        var paths = findings.SelectMany(f => f.Related.Select(r => r.Location.Path).Prepend(f.Location.Path)).ToHashSet(StringComparer.Ordinal);
        return [.. captures.Where(c => paths.Contains(c.Text.Path)).Select(c => CaptureStamp.Of(c.Text))];
    }

    private ServerResult Result(ServerInput input, ServerRun run, HostIdentity identity, string hostKey, int captures) => new()
    {
        ServerId = input.Id,
        ServerName = run.ServerName,
        HostKey = hostKey,
        Identity = identity,
        Captures = captures,
        Unrecognised = [.. run.Unrecognised],
        Findings = [],
        Stamps = [],
        Summaries = [.. run.Summaries],
        Notifications = [.. run.Notifications],
        Coverage = captures == 0 ? [] : coverage.Row(run.Coverage),
    };
}
