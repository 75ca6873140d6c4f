using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Plugins;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Engine;

/// <summary>The plug-ins of a configuration and how they stand to the lock file. None of their code runs.</summary>
public sealed record PluginListing
{
    /// <summary>The engine and the built-in packs, then the others; each by name.</summary>
    public ImmutableArray<ListedPlugin> Plugins { get; init; } = [];

    /// <summary>Files that are no plug-in for this host.</summary>
    public ImmutableArray<Notification> Notifications { get; init; } = [];

    /// <summary>What is wrong.</summary>
    public ImmutableArray<string> Errors { get; init; } = [];

    /// <summary>The lock file, absolute; it need not be there.</summary>
    public string LockPath { get; init; } = "";

    /// <summary>A lock was written; false: it was so already, or nobody asked.</summary>
    public bool HasWritten { get; init; }

    /// <summary>0, 2 or 3.</summary>
    public int ExitCode => !Errors.IsEmpty ? ExitCodes.Usage : Notifications.Any(n => n.MakesIncomplete) ? ExitCodes.Incomplete : ExitCodes.Success;

    /// <summary>How many did not come with the program.</summary>
    public int Foreign => Plugins.Count(p => p.Approval != PluginApproval.BuiltIn);

    /// <summary>Lists the built-in packs and the plug-ins that the options name.</summary>
    public static PluginListing Execute(RunOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var errors = new List<string>();
        if (Read(options, errors) is not { } read)
            return new() { Errors = [.. errors] };

        // A lock that cannot be read is an error of the commands that need it.
        var @lock = File.Exists(read.LockPath) ? LockFile.Read(read.LockPath, errors) : null;
        return errors.Count > 0 ? new() { Errors = [.. errors] } : Of(read, @lock);
    }

    /// <summary>Approves what the options name, as it is now. Where one of them is no plug-in, nothing is written: a lock that leaves it out would pass for a whole one.</summary>
    public static PluginListing WriteLock(RunOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var errors = new List<string>();
        if (Read(options, errors) is not { } read)
            return new() { Errors = [.. errors] };
        if (!read.Catalog.Notifications.IsEmpty)
            return new() { Errors = [.. read.Catalog.Notifications.Select(n => n.Message)] };

        try
        {
            var @lock = PluginLock.Of(read.Catalog, read.Root);
            using var text = new StringWriter();
            LockReport.Write(@lock, text);
            var isNew = !File.Exists(read.LockPath) || !string.Equals(File.ReadAllText(read.LockPath), text.ToString(), StringComparison.Ordinal);
            if (isNew)
                ReplacedFile.Write(read.LockPath, writer => writer.Write(text));
            return Of(read, @lock) with { HasWritten = isNew };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new() { Errors = [$"the lock was not written: {e.Message}"] };
        }
    }

    /// <summary>Compares what the options name with the lock file: each must be there and unchanged, and nothing may be locked that is not named.</summary>
    public static PluginListing Verify(RunOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var errors = new List<string>();
        if (Read(options with { Locking = PluginLocking.Required }, errors) is not { } read)
            return new() { Errors = [.. errors] };

        errors.AddRange(read.Catalog.Notifications.Select(n => n.Message));
        if (LockFile.Read(read.LockPath, errors) is not { } @lock)
            return new() { Errors = [.. errors] };

        _ = @lock.Restrict(read.Catalog, errors);
        errors.AddRange(@lock.NotNamed(read.Catalog).Select(name => $"plug-in {name} is locked and nothing names it, so its rules would not run. Name it in {RootDirectory.ConfigurationFile}, or run 'configlint plugins lock' and commit the file"));
        return errors.Count > 0 ? new() { Errors = [.. errors], LockPath = read.LockPath } : Of(read, @lock);
    }

    private static (PluginCatalog Catalog, string Root, string LockPath)? Read(RunOptions options, List<string> errors)
    {
        var configuration = RunConfiguration.Resolve(options, errors);
        if (errors.Count > 0)
            return null;

        var file = options.LockFile is { } given ? Path.GetFullPath(given, options.WorkingDirectory) : Path.Combine(configuration.Root, RootDirectory.LockFile);
        return (PluginCatalog.Read(configuration.Plugins), configuration.Root, file);
    }

    private static PluginListing Of((PluginCatalog Catalog, string Root, string LockPath) read, PluginLock? @lock) => new()
    {
        Plugins = [.. read.Catalog.Manifests.Select(m => Of(m, read.Root, @lock))],
        Notifications = read.Catalog.Notifications,
        LockPath = read.LockPath,
    };

    private static ListedPlugin Of(PluginManifest manifest, string root, PluginLock? @lock) => new()
    {
        Plugin = manifest.Info,
        Path = manifest.Info.IsBuiltIn ? Path.GetFileName(manifest.Info.Path) : manifest.Info.PathBelow(root) ?? manifest.Info.Path,
        Rules = [.. manifest.Analyzers.SelectMany(a => a.Ids).Order(StringComparer.Ordinal)],
        Formats = [.. manifest.Formats.SelectMany(f => f.Ids).Order(StringComparer.Ordinal)],
        Approval = manifest.Info.IsBuiltIn ? PluginApproval.BuiltIn
            : @lock?.Find(manifest) is not { } locked ? PluginApproval.NotLocked
            : string.Equals(locked.Content.Hash, PluginHash.Of(manifest.Directory), StringComparison.Ordinal) ? PluginApproval.Locked : PluginApproval.Changed,
    };
}
