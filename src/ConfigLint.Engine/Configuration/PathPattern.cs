namespace ConfigLint.Engine.Configuration;

/// <summary>Globs as people write them, made relative to the root.</summary>
internal static class PathPattern
{
    private const string AnyDepth = "**/";

    /// <summary>As in .gitignore: a pattern without a slash matches at any depth.</summary>
    public static string Anywhere(string glob) => IsName(glob) ? AnyDepth + glob : glob;

    /// <summary>A pattern that stands in a file, relative to the root; null: it leads out of the root.</summary>
    /// <param name="pattern">What stands there.</param>
    /// <param name="directory">The file's directory relative to the root with <c>/</c>; "": the root itself.</param>
    public static string? Below(string directory, string pattern)
    {
        // A leading slash ties to the file's directory, as in .gitignore; a pattern without any slash is a name, which may stand anywhere.
        var parts = new List<string>(directory.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in pattern.TrimStart('/').Split('/'))
        {
            if (part is ".")
                continue;

            if (part is not "..")
                parts.Add(part);
            else if (parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else
                return null;
        }

        return string.Join('/', parts);
    }

    /// <summary>Whether a pattern names files wherever they stand.</summary>
    public static bool IsName(string glob) => !glob.TrimEnd('/').Contains('/', StringComparison.Ordinal);

    /// <summary>What is wrong with a pattern, and how it would be right; null: nothing.</summary>
    /// <param name="pattern">What somebody wrote.</param>
    /// <param name="capture">The name in braces that it must have; null: none.</param>
    public static string? Mistake(string pattern, string? capture)
    {
        var placeholder = capture is null ? null : "{" + capture + "}";
        if (HasWindowsSeparator(pattern, placeholder))
            return $"'{pattern}' has '\\' between directories: write '{pattern.Replace('\\', '/')}'";
        if (placeholder is not null && pattern.Split(placeholder).Length != 2)
            return $"'{pattern}' must have {placeholder} once, where a path names the {capture}: write for example 'captures/{placeholder}/**'";
        if (Brace(placeholder is null ? pattern : pattern.Replace(placeholder, "", StringComparison.Ordinal)) is not { } brace)
            return null;

        return placeholder is null
            ? $"'{pattern}' has braces, which stand for nothing in a glob: write one glob for each alternative, or '\\{{' for a brace in a name"
            : $"'{pattern}' has '{brace}', which stands for nothing: write '*' for a part of any name, or '\\{{' for a brace in a name";
    }

    // Other tools' globs have alternatives in braces; here they would match nothing and nobody would learn of it.
    private static string? Brace(string pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '{')
                return pattern[i..(pattern.IndexOf('}', i) is >= 0 and var end ? end + 1 : pattern.Length)];
            if (pattern[i] == '\\')
                i++;
        }

        return null;
    }

    // A backslash quotes the character behind it; nobody quotes a letter, so there it is a separator of Windows.
    private static bool HasWindowsSeparator(string pattern, string? placeholder)
    {
        for (var i = 0; i + 1 < pattern.Length; i++)
        {
            if (pattern[i] != '\\')
                continue;
            if (char.IsLetterOrDigit(pattern[i + 1]) || pattern[i + 1] is '.' or '_' || (placeholder is not null && pattern.AsSpan(i + 1).StartsWith(placeholder, StringComparison.Ordinal)))
                return true;
            i++;
        }

        return false;
    }
}
