namespace ConfigLint.Engine.Discovery;

/// <summary>The deepest directory that holds all of several files.</summary>
internal static class CommonDirectory
{
    /// <summary>Relative to the root; "": the root itself.</summary>
    public static string Of(IReadOnlyList<CaptureFile> files)
    {
        if (files.Count == 0)
            return "";

        var common = files[0].Path.AsSpan(0, Math.Max(files[0].Path.LastIndexOf('/'), 0));
        foreach (var file in files)
        {
            while (!IsAbove(common, file.Path))
                common = common[..Math.Max(common.LastIndexOf('/'), 0)];
        }

        return common.ToString();
    }

    private static bool IsAbove(ReadOnlySpan<char> directory, string path) =>
        directory.IsEmpty || (path.Length > directory.Length && path[directory.Length] == '/' && path.AsSpan().StartsWith(directory));
}
