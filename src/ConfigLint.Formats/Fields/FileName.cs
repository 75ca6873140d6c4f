namespace ConfigLint.Formats.Fields;

/// <summary>Files that are known by their names.</summary>
internal static class FileName
{
    /// <summary>Whether the last part of a path is the name, ignoring case: copies pass through file systems that ignore it too.</summary>
    public static bool Is(string path, string name) => path.AsSpan(path.LastIndexOf('/') + 1).Equals(name, StringComparison.OrdinalIgnoreCase);
}
