using ConfigLint.Engine.Discovery;

namespace ConfigLint.Engine.Fleet;

/// <summary>A <c>servers</c> pattern that brings directories together: tried before it is offered.</summary>
internal static class ServerPattern
{
    /// <summary>The pattern; null: none does without joining other hosts too.</summary>
    /// <param name="ids">Servers that are one host.</param>
    /// <param name="isName">Whether a directory is called like the host.</param>
    public static string? Joining(IReadOnlyList<string> ids, Func<string, bool> isName)
    {
        var paths = ids.Select(id => id.Split('/')).ToList();
        var shortest = paths.Min(p => p.Length);
        for (var i = shortest - 1; i >= 0; i--)
        {
            // A directory that one of them is, or that has the host's name, stands for the host; "captures", which all hosts share, does not.
            var isHost = IsShared(paths, i) && (isName(paths[0][i]) || (i == shortest - 1 && Enumerable.Range(0, i).All(above => IsShared(paths, above))));
            if (isHost && PatternAt(paths, i) is var pattern && Joins(pattern, ids))
                return pattern;
        }

        return null;
    }

    private static string PatternAt(List<string[]> paths, int server) =>
        string.Join('/', Enumerable.Range(0, server).Select(i => IsShared(paths, i) ? paths[0][i] : "*").Append("{" + ServerGrouping.Placeholder + "}").Append("**"));

    private static bool IsShared(List<string[]> paths, int part) => paths.TrueForAll(p => string.Equals(p[part], paths[0][part], StringComparison.Ordinal));

    private static bool Joins(string pattern, IReadOnlyList<string> ids)
    {
        var grouping = new ServerGrouping([new(pattern, ServerGrouping.Placeholder)]);
        return ids.Select(id => grouping.ServerOf(id + "/capture")).Distinct(StringComparer.Ordinal).Count() == 1;
    }
}
