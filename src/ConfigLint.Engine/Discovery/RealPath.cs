using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Discovery;

/// <summary>Where a path below the root really is, link by link: a link may lead to a directory that is a link itself, out of the root.</summary>
internal static class RealPath
{
    // Linux gives up at the same number (path_resolution(7)).
    private const int MaximumLinks = 40;

    /// <summary>The path without links; null: it leaves the root, goes round in circles, or leads nowhere.</summary>
    /// <param name="root">Absolute; taken as it is.</param>
    /// <param name="path">Absolute, below the root.</param>
    public static string? Inside(string root, string path)
    {
        var (real, rest, links) = (root, new Stack<string>(), 0);
        if (!TryPush(root, path, rest))
            return null;

        while (rest.TryPop(out var part))
        {
            var next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            real = root;
            if (++links > MaximumLinks || !TryPush(root, Path.GetFullPath(target, Path.GetDirectoryName(next)!), rest))
                return null;
        }

        return Path.Exists(real) ? real : null;
    }

    private static bool TryPush(string root, string path, Stack<string> rest)
    {
        if (RootDirectory.RelativePath(root, path) is not { } relative)
            return false;

        foreach (var part in relative.Split('/', StringSplitOptions.RemoveEmptyEntries).Reverse())
            rest.Push(part);
        return true;
    }
}
