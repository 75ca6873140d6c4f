using System.Collections.Immutable;
using System.Globalization;
using ConfigLint.Engine.Configuration;
using Microsoft.Build.Framework;

namespace ConfigLint.MSBuild;

/// <summary>The task's parameters as the engine's options, one to one.</summary>
internal static class TaskOptions
{
    /// <summary>What the project says; what is wrong with it goes to <paramref name="errors"/>.</summary>
    public static RunOptions Read(CheckCaptures task, Func<string, string?> variable, List<string> errors)
    {
        var directory = Path.GetDirectoryName(Path.GetFullPath(task.ProjectFile))!;
        ImmutableArray<string> captures = [.. task.Captures.Select(static c => c.ItemSpec)];
        return new()
        {
            WorkingDirectory = directory,
            Paths = captures,
            PathsAreExpanded = true,
            PluginsAskedBy = "a ConfigLintPlugin item",
            Locking = ReadLocking(task.Locked, variable, errors),
            TimeLimit = ReadTimeLimit(task.TimeLimit, errors),
            Plugins = [.. task.Plugins.Select(static p => p.ItemSpec)],
            ConfigFile = GivenOrNull(task.ConfigFile),
            RuleLevels = ReadRules(task.Rules, errors),
            FailOn = ReadFailOn(task.FailOn, errors),
            Root = GivenOrNull(task.Root) ?? RootDirectory.FindMarked(directory) ?? SharedDirectory(directory, captures),
            Category = GivenOrNull(task.Category),
            Deterministic = task.Deterministic,
            AsOf = ReadAsOf(task, variable, errors),
            AzureBuild = AzureBuild.Read(variable),
        };
    }

    private static string? GivenOrNull(string text) => text.Length == 0 ? null : text;

    private static ImmutableArray<RuleOverride> ReadRules(string[] texts, List<string> errors)
    {
        var levels = ImmutableArray.CreateBuilder<RuleOverride>();
        foreach (var text in texts)
        {
            if (RuleOverride.Parse(text) is { } level)
                levels.Add(level);
            else
                errors.Add($"ConfigLintRule '{text}': expected ID=LEVEL with a level of error, warning, note or none");
        }

        return levels.ToImmutable();
    }

    private static RuleLevel? ReadFailOn(string text, List<string> errors)
    {
        if (text.Length == 0)
            return null;
        if (!FailOnLevel.TryParse(text, out var level))
            errors.Add($"ConfigLintFailOn '{text}': expected error, warning, note or never");
        return level;
    }

    private static PluginLocking ReadLocking(string text, Func<string, string?> variable, List<string> errors)
    {
        if (text.Length == 0)
            return CiVariable.IsSet(variable) ? PluginLocking.WhereLockFileExists : PluginLocking.Off;
        if (!bool.TryParse(text, out var isLocked))
            errors.Add($"ConfigLintLocked '{text}': expected true or false");
        return isLocked ? PluginLocking.Required : PluginLocking.Off;
    }

    private static TimeSpan ReadTimeLimit(string text, List<string> errors)
    {
        if (text.Length == 0)
            return TimeSpan.FromSeconds(10);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0)
            return TimeSpan.FromSeconds(seconds);

        errors.Add($"ConfigLintTimeLimit '{text}': expected a number of seconds such as 10");
        return TimeSpan.FromSeconds(10);
    }

    private static DateOnly? ReadAsOf(CheckCaptures task, Func<string, string?> variable, List<string> errors)
    {
        if (task.AsOf.Length == 0)
            return AsOfDate.Default(variable, task.Deterministic, errors);
        if (AsOfDate.TryParse(task.AsOf, out var date))
            return date;

        errors.Add($"ConfigLintAsOf '{task.AsOf}': expected a date such as 2026-01-31");
        return null;
    }

    /// <summary>The deepest directory, from the project's up, that all captures are below; on another drive there is none, and the project's has to do.</summary>
    private static string SharedDirectory(string directory, ImmutableArray<string> captures)
    {
        var paths = captures.Select(c => Path.GetFullPath(c, directory)).ToList();
        for (var shared = directory; shared is not null; shared = Path.GetDirectoryName(shared))
        {
            var prefix = Path.EndsInDirectorySeparator(shared) ? shared : shared + Path.DirectorySeparatorChar;
            if (paths.TrueForAll(p => p.StartsWith(prefix, StringComparison.Ordinal) || string.Equals(p, shared, StringComparison.Ordinal)))
                return shared;
        }

        return directory;
    }
}
