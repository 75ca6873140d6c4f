using System.Collections.Immutable;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Discovery;
using ConfigLint.Engine.Fleet;

namespace ConfigLint.Engine;

/// <summary>What lies in a directory, for a first configuration.</summary>
public sealed record CaptureSurvey
{
    /// <summary>Absolute; "" with errors.</summary>
    public string Root { get; init; } = "";

    /// <summary>All files that are not ignored, relative to the root, by ordinal path.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>Captures by format's id.</summary>
    public ImmutableSortedDictionary<string, int> Formats { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary><c>servers</c> patterns that fit them; empty: directories alone do.</summary>
    public ImmutableArray<string> Patterns { get; init; } = [];

    /// <summary>The servers that the patterns make of them, by ordinal id.</summary>
    public ImmutableArray<string> Servers { get; init; } = [];

    /// <summary>Captures in UTF-16, by ordinal path.</summary>
    public ImmutableArray<Utf16Capture> Utf16 { get; init; } = [];

    /// <summary>The repository; null: the root is not the top of one.</summary>
    public RepositoryState? Repository { get; init; }

    /// <summary>Whether git looks after the root.</summary>
    public bool IsInRepository { get; init; }

    /// <summary>What is wrong with the call.</summary>
    public ImmutableArray<string> Errors { get; init; } = [];

    /// <summary>Looks at everything below the root, wherever the user stands.</summary>
    /// <param name="options">The root.</param>
    /// <param name="cancellationToken">Ends the survey with <see cref="OperationCanceledException"/>.</param>
    public static CaptureSurvey Execute(RunOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var errors = new List<string>();
        var everything = options with { Paths = [options.Root ?? RootDirectory.Find(options.WorkingDirectory)] };
        if (RunPreparation.Prepare(everything, errors, cancellationToken, skipped: []) is not { } run)
            return new() { Errors = [.. errors] };

        var results = ServerQueue.Run(
            run.Servers,
            run.Configuration.Jobs,
            () => new(run.Plan, new(run.Plan), asOf: null),
            (analyzer, input) => analyzer.Use(input, (server, captures, _) => Look(server, captures), cancellationToken),
            onServerDone: null,
            cancellationToken,
            run.Plan.TimeLimit);

        var found = results.OfType<Surveyed>().ToList();
        var patterns = run.Configuration.Servers.IsEmpty ? ServerProposal.Of(found.ConvertAll(f => f.Group)) : [];
        var grouping = patterns.IsEmpty ? run.Grouping : new([.. patterns.Select(p => new GlobPattern(p, ServerGrouping.Placeholder))]);
        return new()
        {
            Root = run.Configuration.Root,
            Files = [.. run.Files.Select(f => f.Path).Order(StringComparer.Ordinal)],
            Formats = found.SelectMany(f => f.Formats).CountBy(f => f, StringComparer.Ordinal).ToImmutableSortedDictionary(StringComparer.Ordinal),
            Patterns = patterns,
            Servers = [.. found.SelectMany(f => f.Group.Hosts).Select(h => grouping.ServerOf(h.Key)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Utf16 = [.. found.SelectMany(f => f.Utf16).OrderBy(u => u.Path, StringComparer.Ordinal)],
            IsInRepository = RootDirectory.IsInRepository(run.Configuration.Root),
            Repository = RepositoryState.Read(run.Configuration.Root),
        };
    }

    private static Surveyed? Look(Server? server, ImmutableArray<RecognizedCapture> captures)
    {
        if (server is null)
            return null;

        var hosts = server.Facts(FactKinds.HostName).Where(f => !f.IsBlank).GroupBy(f => f.Location.Path, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);
        return new(
            new(server.Id, server.Identity, [.. captures.Select(c => KeyValuePair.Create(c.Text.Path, hosts.TryGetValue(c.Text.Path, out var host) ? host.Split('.')[0].ToUpperInvariant() : null))]),
            [.. captures.Select(c => c.Format.Id)],
            [.. captures.Select(c => Utf16Capture.Of(c.Text)).OfType<Utf16Capture>()]);
    }

    private sealed record Surveyed(SurveyedGroup Group, ImmutableArray<string> Formats, ImmutableArray<Utf16Capture> Utf16);
}
