namespace ConfigLint.Engine.Configuration;

/// <summary>Where a run's paths start.</summary>
public static class RootDirectory
{
    /// <summary>The name of the configuration file, which marks a root.</summary>
    internal const string ConfigurationFile = "configlint.json";

    /// <summary>The name of the file beside it that says which plug-ins are approved.</summary>
    public const string LockFile = "configlint.lock.json";

    /// <summary>The nearest directory, from <paramref name="workingDirectory"/> up, with <c>.git</c> or a configuration file; else the working directory.</summary>
    internal static string Find(string workingDirectory) => FindMarked(workingDirectory) ?? workingDirectory;

    /// <summary>The nearest directory, from <paramref name="start"/> up, with <c>.git</c> or a configuration file; null: there is none.</summary>
    public static string? FindMarked(string start)
    {
        for (var directory = new DirectoryInfo(start); directory is not null; directory = directory.Parent)
        {
            if (IsRepository(directory.FullName) || File.Exists(Path.Combine(directory.FullName, ConfigurationFile)))
                return directory.FullName;
        }

        return null;
    }

    /// <summary>Whether a directory is the top of a git work tree (in a linked work tree <c>.git</c> is a file).</summary>
    internal static bool IsRepository(string directory) => Path.Exists(Path.Combine(directory, ".git"));

    /// <summary>Whether a directory is in a git work tree: a configuration file may mark a root below the top.</summary>
    internal static bool IsInRepository(string directory)
    {
        for (var above = new DirectoryInfo(directory); above is not null; above = above.Parent)
        {
            if (IsRepository(above.FullName))
                return true;
        }

        return false;
    }

    /// <summary>Relative to the root with <c>/</c>; null: outside. "" is the root itself.</summary>
    internal static string? RelativePath(string root, string fullPath)
    {
        var relative = Path.GetRelativePath(root, fullPath);
        if (Path.IsPathRooted(relative) || relative is ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return null;

        return relative is "." ? "" : Path.DirectorySeparatorChar == '/' ? relative : relative.Replace(Path.DirectorySeparatorChar, '/');
    }
}
