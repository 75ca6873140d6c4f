namespace ConfigLint.Templates.Tests;

/// <summary>The files that a page tells its reader to write: a paragraph that ends with the path and a colon, then the text in a fence.</summary>
internal static class DocumentedFiles
{
    /// <summary>Texts by path.</summary>
    public static Dictionary<string, string> Read(string page)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var lines = File.ReadAllLines(Path.Combine(RepositoryRoot.Path, "docs", page));
        for (var i = 0; i + 2 < lines.Length; i++)
        {
            if (!lines[i].EndsWith("`:", StringComparison.Ordinal) || lines[i + 1].Length > 0 || !lines[i + 2].StartsWith("```", StringComparison.Ordinal))
                continue;

            var path = lines[i][..^2].Split('`')[^1];
            files.Add(path, string.Concat(lines.Skip(i + 3).TakeWhile(l => l != "```").Select(l => l + "\n")));
        }

        return files;
    }
}
