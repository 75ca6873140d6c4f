namespace ConfigLint.Engine.Anchoring;

/// <summary>The commit that is checked out.</summary>
/// <param name="RepositoryUri">Where <c>origin</c> points, without credentials; null: no remote with an absolute address.</param>
/// <param name="Revision">The commit's id; null: none yet.</param>
/// <param name="Branch">The branch; null: detached.</param>
public sealed record RepositoryState(Uri? RepositoryUri, string? Revision, string? Branch)
{
    private const string BranchPrefix = "ref: refs/heads/";

    /// <summary>Reads git's own files; null: no repository at the root, or one that cannot be read.</summary>
    internal static RepositoryState? Read(string root)
    {
        try
        {
            var directory = GitDirectory(root);
            if (directory is null || !File.Exists(Path.Combine(directory, "HEAD")))
                return null;

            // A linked work tree keeps branches and configuration in the main one's directory.
            var common = File.Exists(Path.Combine(directory, "commondir")) ? Path.GetFullPath(File.ReadAllText(Path.Combine(directory, "commondir")).Trim(), directory) : directory;
            var head = File.ReadAllText(Path.Combine(directory, "HEAD")).Trim();
            var branch = head.StartsWith(BranchPrefix, StringComparison.Ordinal) ? head[BranchPrefix.Length..] : null;
            return new(Origin(Path.Combine(common, "config")), branch is null ? head : CommitOf(common, branch), branch);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? GitDirectory(string root)
    {
        var path = Path.Combine(root, ".git");
        if (Directory.Exists(path))
            return path;

        const string Pointer = "gitdir: ";
        return File.Exists(path) && File.ReadAllText(path) is var text && text.StartsWith(Pointer, StringComparison.Ordinal) ? Path.GetFullPath(text[Pointer.Length..].Trim(), root) : null;
    }

    private static string? CommitOf(string directory, string branch)
    {
        var loose = Path.Combine(directory, "refs", "heads", branch);
        if (File.Exists(loose))
            return File.ReadAllText(loose).Trim();

        var packed = Path.Combine(directory, "packed-refs");
        return File.Exists(packed) ? File.ReadLines(packed).FirstOrDefault(l => l.EndsWith(" refs/heads/" + branch, StringComparison.Ordinal))?.Split(' ')[0] : null;
    }

    private static Uri? Origin(string config)
    {
        if (!File.Exists(config))
            return null;

        var url = File.ReadLines(config)
            .SkipWhile(l => l.Trim() is not "[remote \"origin\"]").Skip(1)
            .TakeWhile(l => !l.StartsWith('['))
            .Select(l => l.Split('=', 2, StringSplitOptions.TrimEntries))
            .FirstOrDefault(p => p is ["url", _])?[1];
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.IsFile)
            return null;

        // A token in the address must not travel in the log.
        return new UriBuilder(uri) { UserName = "", Password = "" }.Uri;
    }
}
