using System.Collections.Immutable;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Discovery;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Engine;

/// <summary>The files that a run would look at, and those that it would not, without analysing any.</summary>
public sealed record FileListing
{
    /// <summary>By ordinal path.</summary>
    public ImmutableArray<ListedFile> Files { get; init; } = [];

    /// <summary>Patterns of <c>servers</c>, <c>include</c> and <c>formats</c> that match none of the files, each with its place: often a typing mistake.</summary>
    public ImmutableArray<string> UnmatchedPatterns { get; init; } = [];

    /// <summary>Plug-ins and directories that could not be read.</summary>
    public ImmutableArray<Notification> Notifications { get; init; } = [];

    /// <summary>What is wrong with the call; empty where there are files to show.</summary>
    public ImmutableArray<string> Errors { get; init; } = [];

    /// <summary>Absolute path that the files' paths are relative to; "" with errors.</summary>
    public string Root { get; init; } = "";

    /// <summary>0, 2 or 3.</summary>
    public int ExitCode => !Errors.IsEmpty ? ExitCodes.Usage : Notifications.Any(n => n.MakesIncomplete) || Files.Any(f => f.IsUnreadable) ? ExitCodes.Incomplete : ExitCodes.Success;

    /// <summary>Lists the files of what the options name. That none is a capture is no error here: the list tells why.</summary>
    /// <param name="options">What to look at.</param>
    /// <param name="cancellationToken">Ends the run with <see cref="OperationCanceledException"/>.</param>
    public static FileListing Execute(RunOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var (errors, skipped) = (new List<string>(), new List<SkippedPath>());
        if (RunPreparation.Prepare(options, errors, cancellationToken, skipped) is not { } run)
            return new() { Errors = [.. errors] };

        var results = ServerQueue.Run(
            run.Servers,
            run.Configuration.Jobs,
            () => new(run.Plan, new(run.Plan), asOf: null),
            (analyzer, input) => analyzer.Use(input, (_, captures, state) => List(input, captures, state, run), cancellationToken),
            onServerDone: null,
            cancellationToken,
            run.Plan.TimeLimit);

        // A path that was skipped once and named another time is looked at.
        var found = run.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var leftOut = SkippedPath.Gather(skipped.Where(s => !found.Contains(s.Path)), found).Select(s => new ListedFile(s.Path) { Reason = s.Reason });
        return new()
        {
            Root = run.Configuration.Root,
            Files = [.. results.SelectMany(r => r).Concat(leftOut).OrderBy(f => f.Path, StringComparer.Ordinal)],
            UnmatchedPatterns = [.. Unmatched(run.Configuration, [.. run.Files.Select(f => f.Path)])],
            Notifications = run.Notifications,
        };
    }

    private static IEnumerable<string> Unmatched(RunConfiguration configuration, List<string> paths) =>
        configuration.Servers.Concat(configuration.Include).Concat(configuration.Formats.Select(f => f.Pattern))
            .Where(p => !paths.Exists(path => CaptureDiscovery.IsMatchOrBelow(p, path)))
            .Select(p => p.Origin);

    private static List<ListedFile> List(ServerInput input, ImmutableArray<RecognizedCapture> captures, ServerRun state, RunPreparation run)
    {
        var files = captures.Select(c => new ListedFile(c.Text.Path)
        {
            ServerId = input.Id,
            FormatId = c.Format.Id,
            IsFormatChosen = run.Configuration.Formats.Any(f => f.Pattern.IsMatch(c.Text.Path)),
        }).ToList();
        files.AddRange(state.Unrecognised.Select(path => new ListedFile(path) { Reason = "no capture format recognises it" }));
        files.AddRange(state.Notifications.Where(n => n is { MakesIncomplete: true, Path: not null }).Select(n => new ListedFile(n.Path!) { Reason = n.Message, IsUnreadable = true }));
        return files;
    }
}
