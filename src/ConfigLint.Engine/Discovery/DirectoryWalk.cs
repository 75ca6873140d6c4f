using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Configuration.EditorConfig;

namespace ConfigLint.Engine.Discovery;

/// <summary>The files below one directory, each once: without <c>.git</c>, without what is ignored or excluded, never out of the root through a link.</summary>
/// <param name="configuration">The root and what is excluded.</param>
/// <param name="isRepository">Whether <c>.gitignore</c> counts.</param>
/// <param name="notifications">Gets the directories that cannot be listed.</param>
/// <param name="editorConfigs">Gets the directories with an <c>.editorconfig</c>.</param>
/// <param name="skipped">Gets what is left out, with the reason; null: nobody asks.</param>
internal sealed class DirectoryWalk(RunConfiguration configuration, bool isRepository, ICollection<Notification> notifications, ISet<string> editorConfigs, ICollection<SkippedPath>? skipped = null)
{
    // A stack of our own: a tree may be deeper than a thread's.
    private readonly Stack<Place> _directories = new();
    private SortedDictionary<string, Place>? _links;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Walks from a directory down.</summary>
    /// <param name="directory">Absolute.</param>
    /// <param name="relative">The same relative to the root; "": the root itself.</param>
    /// <param name="real">The same without links.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    public IEnumerable<CaptureFile> Files(string directory, string relative, string real, CancellationToken cancellationToken)
    {
        _directories.Push(new(directory, relative, real, isRepository ? IgnoreRules.ReadAbove(configuration.Root, relative) : null));
        do
        {
            while (_directories.TryPop(out var next))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!_seen.Add(next.Real))
                    continue;

                var rules = isRepository ? IgnoreRules.ReadIn(configuration.Root, next.Relative, next.Rules) : null;
                foreach (var entry in List(next))
                {
                    if (Visit(entry, next, rules) is { } file)
                        yield return file;
                }
            }

            if (Follow() is { } linked)
                yield return linked;
        }
        while (_directories.Count > 0 || _links is { Count: > 0 });
    }

    private FileSystemInfo[] List(Place directory)
    {
        try
        {
            return new DirectoryInfo(directory.Full).GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            notifications.Add(new("CFG0003", RuleLevel.Warning, $"the directory cannot be listed: {e.Message} Its captures were not analysed.")
            {
                Path = directory.Relative,
                MakesIncomplete = true,
            });
            return [];
        }
    }

    private DiskCaptureFile? Visit(FileSystemInfo entry, Place parent, IgnoreRules? rules)
    {
        // Settings count even where the file is ignored or excluded, and are no capture.
        if (entry.Name is EditorConfigFile.Name && !entry.Attributes.HasFlag(FileAttributes.Directory))
        {
            editorConfigs.Add(parent.Relative);
            return null;
        }

        var relative = parent.Relative.Length == 0 ? entry.Name : $"{parent.Relative}/{entry.Name}";
        var place = new Place(entry.FullName, relative, Path.Combine(parent.Real, entry.Name), rules);
        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
        {
            // What is there under its real name wins, whatever the order in which the disk lists.
            if (RealPath.Inside(configuration.Root, place.Real) is not { } real)
                Skip(relative, "a link that leads out of the root, or nowhere");
            else if (!real.Split(Path.DirectorySeparatorChar).Contains(".git", StringComparer.Ordinal))
                (_links ??= new(StringComparer.Ordinal))[relative] = place with { Real = real };
            return null;
        }

        return Take(place, entry.Attributes.HasFlag(FileAttributes.Directory));
    }

    private DiskCaptureFile? Follow()
    {
        if (_links is not { Count: > 0 })
            return null;

        var (relative, place) = _links.First();
        _links.Remove(relative);
        return Take(place, Directory.Exists(place.Real));
    }

    private DiskCaptureFile? Take(Place place, bool isDirectory)
    {
        if (Path.GetFileName(place.Full) is ".git" || string.Equals(place.Full, configuration.ConfigurationFile, StringComparison.Ordinal))
            return null;
        if (Obstacle(place, isDirectory) is { } reason)
            return Skip(isDirectory ? place.Relative + "/" : place.Relative, reason);
        if (!isDirectory)
            return _seen.Add(place.Real) ? new(place.Relative, place.Real, configuration.Root) : Skip(place.Relative, "a link to a file that is looked at under another name");

        _directories.Push(place);
        return null;
    }

    private string? Obstacle(Place place, bool isDirectory)
    {
        if (place.Rules?.IgnoredBy(place.Relative, isDirectory) is { } ignored)
            return $"git ignores it ({ignored})";

        foreach (var pattern in configuration.Exclude)
        {
            if (pattern.IsMatch(place.Relative))
                return $"left out by {pattern.Origin}";
        }

        return null;
    }

    private DiskCaptureFile? Skip(string path, string reason)
    {
        skipped?.Add(new(path, reason));
        return null;
    }

    private sealed record Place(string Full, string Relative, string Real, IgnoreRules? Rules);
}
