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

    /// <summary>Whether a file or directory below is ignored, not counting directories above it.</summary>
    public bool Ignores(string path, bool isDirectory)
    {
        for (var rules = this; rules is not null; rules = rules._parent)
        {
            var relative = rules._directory.Length == 0 ? path : path[(rules._directory.Length + 1)..];
            for (var i = rules._patterns.Count - 1; i >= 0; i--)
            {
                var (pattern, isNegated, isDirectoryOnly) = rules._patterns[i];
                if ((isDirectory || !isDirectoryOnly) && pattern.IsMatch(relative))
                    return !isNegated;
            }
        }

        return false;
    }

    private void Add(string line)
    {
        var text = line.EndsWith("\\ ", StringComparison.Ordinal) ? line : line.TrimEnd();
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
}
