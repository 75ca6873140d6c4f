using System.Collections.Immutable;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine;

/// <summary>The rules that a run would have, without looking at any capture.</summary>
public sealed record RuleListing
{
    /// <summary>By id.</summary>
    public ImmutableArray<RuleInfo> Rules { get; init; } = [];

    /// <summary>Plug-ins that could not be loaded.</summary>
    public ImmutableArray<Notification> Notifications { get; init; } = [];

    /// <summary>What is wrong with the call.</summary>
    public ImmutableArray<string> Errors { get; init; } = [];

    /// <summary>0, 2 or 3.</summary>
    public int ExitCode => !Errors.IsEmpty ? ExitCodes.Usage : Notifications.Any(n => n.MakesIncomplete) ? ExitCodes.Incomplete : ExitCodes.Success;

    /// <summary>Lists the rules of the built-in packs and of the plug-ins that the options name.</summary>
    public static RuleListing Execute(RunOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var errors = new List<string>();
        var configuration = RunConfiguration.Resolve(options, errors);
        if (errors.Count > 0)
            return new() { Errors = [.. errors] };

        var catalog = PluginCatalog.Read(configuration, errors);
        if (errors.Count > 0)
            return new() { Errors = [.. errors] };

        var notifications = new List<Notification>();
        var plan = PluginLoader.Load(catalog, configuration.Rules, notifications, loadAll: true, TimeLimit.Of(configuration.TimeLimit));
        return new() { Rules = plan.Rules, Notifications = [.. notifications] };
    }
}
