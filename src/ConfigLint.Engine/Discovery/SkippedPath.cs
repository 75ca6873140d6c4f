namespace ConfigLint.Engine.Discovery;

/// <summary>A file or directory that a run does not look into, and why.</summary>
/// <param name="Path">Relative to the root with <c>/</c>; a directory ends with it.</param>
/// <param name="Reason">For people.</param>
internal sealed record SkippedPath(string Path, string Reason)
{
    /// <summary>Where all of a directory is left out so, the directory says it for its files.</summary>
    public bool CanGather { get; init; }

    /// <summary>Each path once, and a directory instead of its files where it can stand for them.</summary>
    /// <param name="skipped">What is left out.</param>
    /// <param name="found">The files that are looked at.</param>
    public static IEnumerable<SkippedPath> Gather(IEnumerable<SkippedPath> skipped, IEnumerable<string> found)
    {
        var paths = skipped.DistinctBy(s => s.Path, StringComparer.Ordinal).ToList();
        var mixed = found.SelectMany(DirectoriesAbove).ToHashSet(StringComparer.Ordinal);
        mixed.UnionWith(paths.Where(s => !s.CanGather).SelectMany(s => DirectoriesAbove(s.Path)));
        return paths.Select(s => s with { Path = DirectoriesAbove(s.Path).FirstOrDefault(d => !mixed.Contains(d)) ?? s.Path }).DistinctBy(s => s.Path, StringComparer.Ordinal);
    }

    // From the root down, each with its slash.
    private static IEnumerable<string> DirectoriesAbove(string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0 && slash < path.Length - 1; slash = path.IndexOf('/', slash + 1))
            yield return path[..(slash + 1)];
    }
}
