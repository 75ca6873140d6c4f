using System.Text;

namespace ConfigLint.Engine.Configuration.EditorConfig;

/// <summary>Reads <c>.editorconfig</c> files from disk.</summary>
internal static class EditorConfigReader
{
    private const int MaximumLength = 1024 * 1024;

    /// <summary>The directories, from the root down to a given one, that hold such a file.</summary>
    /// <param name="root">Absolute.</param>
    /// <param name="directory">Relative to the root; "": the root itself.</param>
    public static IEnumerable<string> DirectoriesAbove(string root, string directory)
    {
        if (IsThere(root, ""))
            yield return "";
        for (var slash = directory.IndexOf('/'); slash > 0; slash = directory.IndexOf('/', slash + 1))
        {
            if (IsThere(root, directory[..slash]))
                yield return directory[..slash];
        }

        if (directory.Length > 0 && IsThere(root, directory))
            yield return directory;
    }

    /// <summary>Whether a directory holds such a file.</summary>
    public static bool IsThere(string root, string directory) => File.Exists(Path.Combine(root, EditorConfigFile.PathIn(directory)));

    /// <summary>Reads the files of directories; one that cannot be read makes the run incomplete, since nobody knows what it says.</summary>
    public static EditorConfigSet Read(string root, IEnumerable<string> directories, List<Notification> notifications)
    {
        var files = new List<EditorConfigFile>();
        foreach (var directory in directories)
        {
            try
            {
                files.Add(Read(root, directory));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                notifications.Add(new("CFG0006", RuleLevel.Error, $"the file cannot be read, so that nothing in it has an effect: {e.Message.TrimEnd('.')}. Correct the file or its permissions.")
                {
                    Path = EditorConfigFile.PathIn(directory),
                    MakesIncomplete = true,
                });
            }
        }

        return files.Count == 0 ? EditorConfigSet.Empty : new(files);
    }

    private static EditorConfigFile Read(string root, string directory)
    {
        var path = Path.Combine(root, EditorConfigFile.PathIn(directory));
        if (File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target && RootDirectory.RelativePath(root, target.FullName) is null)
            throw new IOException("it is a link out of the root");

        using var stream = File.OpenRead(path);
        if (stream.Length > MaximumLength)
            throw new IOException($"it is larger than {MaximumLength / (1024 * 1024)} MB");

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return EditorConfigParser.Parse(directory, reader.ReadToEnd());
    }
}
