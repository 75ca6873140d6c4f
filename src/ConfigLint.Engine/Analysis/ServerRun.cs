using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Discovery;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Analysis;

/// <summary>What one server's analysis has brought so far.</summary>
internal sealed class ServerRun
{
    private readonly ServerInput _input;
    private readonly RuleConfiguration _configuration;
    private PlaceConfiguration[]? _places;

    public ServerRun(ServerInput input, RuleConfiguration configuration, TimeKeeper? timeKeeper, CancellationToken cancellationToken, WorkerActivity? activity = null)
    {
        (_input, _configuration) = (input, configuration);
        ServerName = input.Id[(input.Id.LastIndexOf('/') + 1)..];
        Failures = new(ServerName, Notifications, timeKeeper, cancellationToken, activity);
    }

    public string ServerName { get; }

    /// <summary>Cancelled when the run is, or when the time of what runs now is over.</summary>
    public CancellationToken CancellationToken => Failures.CancellationToken;

    public FailureLog Failures { get; }

    public List<Diagnostic> Diagnostics { get; } = [];

    public List<KeptSummary> Summaries { get; } = [];

    public List<Notification> Notifications { get; } = [];

    public List<string> Unrecognised { get; } = [];

    /// <summary>The captures that a finding may point into.</summary>
    public HashSet<string> Paths { get; } = new(StringComparer.Ordinal);

    public CoverageBuilder Coverage { get; } = new();

    /// <summary>What is in effect at the server's directory.</summary>
    public PlaceConfiguration Place => field ??= _configuration.IsSameEverywhere ? _configuration.At("") : _configuration.AtDirectory(_input.Directory);

    /// <summary>Whether an analyzer's rules are off wherever they could point on this server.</summary>
    public bool IsOff(LoadedAnalyzer analyzer)
    {
        if (_configuration.IsSameEverywhere)
            return false;

        foreach (var place in _places ??= [.. Paths.Select(_configuration.At).Distinct()])
        {
            if (!place.IsOff(analyzer.Descriptors))
                return false;
        }

        return true;
    }

    /// <summary>Notes an analyzer that is off here.</summary>
    /// <returns>Whether it is.</returns>
    public bool SkipsIfOff(LoadedAnalyzer analyzer, bool isOff)
    {
        if (isOff)
            Coverage.Off(analyzer);
        return isOff;
    }

    /// <summary>Runs an action; what it reported before it failed is kept.</summary>
    /// <returns>False: it failed.</returns>
    public bool TryRun(LoadedAnalyzer analyzer, Action action)
    {
        var succeeded = Failures.TryRun(analyzer, action);
        if (succeeded)
            Coverage.Evaluated(analyzer);
        else
            Coverage.Failed(analyzer);
        return succeeded;
    }

    public void Report(LoadedAnalyzer analyzer, Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        analyzer.ThrowIfNotListed(diagnostic.Descriptor);
        if (!Paths.Contains(diagnostic.Location.Path))
            throw new InvalidOperationException($"{diagnostic.Descriptor.Id} was reported at '{diagnostic.Location.Path}', which is no capture of the server");
        Diagnostics.Add(diagnostic);
    }

    public void AddUnrecognised(CaptureFile file)
    {
        Unrecognised.Add(file.Path);
        if (file.IsNamed)
            Notifications.Add(new("CFG0003", RuleLevel.Warning, "no capture format recognises this file, so nothing in it was checked.") { Path = file.Path });
    }

    public void AddUnreadable(CaptureFile file, Exception e) =>
        Notifications.Add(new("CFG0003", RuleLevel.Error, $"the capture cannot be read: {e.Message.TrimEnd('.')}. Correct the file or its permissions, or exclude it.")
        {
            Path = file.Path,
            MakesIncomplete = true,
        });
}
