using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Discovery;

/// <summary>The <c>.gitignore</c> files from the root down to one directory (gitignore(5)): the last pattern that matches decides.</summary>
internal sealed class IgnoreRules
{
    private readonly IgnoreRules? _parent;
    private readonly string _directory;
    private readonly List<(GlobPattern Pattern, bool IsNegated, bool IsDirectoryOnly)> _patterns = [];

    private IgnoreRules(IgnoreRules? parent, string directory) => (_parent, _directory) = (parent, directory);

    /// <summary>The rules in force in a directory, given those of the directory above.</summary>
    /// <param name="parent">The rules above; null: none.</param>
    /// <param name="directory">Relative to the root; "": the root itself.</param>
    /// <param name="lines">The lines of the directory's <c>.gitignore</c>.</param>
    public static IgnoreRules Parse(IgnoreRules? parent, string directory, IEnumerable<string> lines)
    {
        var rules = new IgnoreRules(parent, directory);
        foreach (var line in lines)
            rules.Add(line);
        return rules;
    }

    /// <summary>The rules of all directories above one, from the root down; null: none.</summary>
    public static IgnoreRules? ReadAbove(string root, string directory)
    {
        if (directory.Length == 0)
            return null;

        var rules = ReadIn(root, "", parent: null);
        for (var slash = directory.IndexOf('/'); slash > 0; slash = directory.IndexOf('/', slash + 1))
            rules = ReadIn(root, directory[..slash], rules);
        return rules;
    }

    /// <summary>The rules in force in a directory, from its <c>.gitignore</c> and those above; one that cannot be read says nothing.</summary>
    public static IgnoreRules? ReadIn(string root, string directory, IgnoreRules? parent)
    {
        var file = Path.Combine(root, directory, ".gitignore");
        if (!File.Exists(file))
            return parent;

        try
        {
            return Parse(parent, directory, File.ReadLines(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return parent;
        }
    }

    /// <summary>Whether a file or directory below is ignored, not counting directories above it.</summary>
    public bool Ignores(string path, bool isDirectory) => IgnoredBy(path, isDirectory) is not null;

    /// <summary>The <c>.gitignore</c>, relative to the root, that ignores a file or directory below; null: none does.</summary>
    public string? IgnoredBy(string path, bool isDirectory)
    {
        for (var rules = this; rules is not null; rules = rules._parent)
        {
            var relative = rules._directory.Length == 0 ? path : path[(rules._directory.Length + 1)..];
            for (var i = rules._patterns.Count - 1; i >= 0; i--)
            {
                var (pattern, isNegated, isDirectoryOnly) = rules._patterns[i];
                if ((isDirectory || !isDirectoryOnly) && pattern.IsMatch(relative))
                    return isNegated ? null : (rules._directory.Length == 0 ? "" : rules._directory + "/") + ".gitignore";
            }
        }

        return null;
    }

    private void Add(string line)
    {
        var text = TrimEnd(line);
        if (text.Length == 0 || text[0] == '#')
            return;

        var isNegated = text[0] == '!';
        if (isNegated)
            text = text[1..];
        var isDirectoryOnly = text.EndsWith('/');
        text = text.TrimEnd('/');
        if (text.Length == 0)
            return;

        // A slash at the start or in the middle ties the pattern to this directory; without one it matches at any depth.
        _patterns.Add((new(text.Contains('/', StringComparison.Ordinal) ? text : "**/" + text), isNegated, isDirectoryOnly));
    }

    // Blanks at the end do not count unless a backslash quotes them.
    private static string TrimEnd(string line)
    {
        var end = line.TrimEnd(' ').Length;
        var backslashes = 0;
        while (backslashes < end && line[end - 1 - backslashes] == '\\')
            backslashes++;
        return end < line.Length && backslashes % 2 == 1 ? line[..(end + 1)] : line[..end];
    }
}
