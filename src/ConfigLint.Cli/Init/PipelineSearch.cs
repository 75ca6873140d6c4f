namespace ConfigLint.Cli.Init;

/// <summary>Which service a repository's pipelines run on, as its files and its remote tell.</summary>
internal static class PipelineSearch
{
    private static readonly (Pipeline Pipeline, string[] Files, string[] Hosts)[] Signs =
    [
        (Pipeline.GitHub, [".github"], ["github.com"]),
        (Pipeline.Azure, ["azure-pipelines.yml", "azure-pipelines.yaml", ".azure-pipelines"], ["dev.azure.com", "visualstudio.com"]),
        (Pipeline.GitLab, [".gitlab-ci.yml", ".gitlab"], ["gitlab"]),
    ];

    /// <summary>The services; none where nothing tells. Files tell more surely than an address.</summary>
    public static IReadOnlyList<Pipeline> Find(string root)
    {
        var byFiles = Signs.Where(s => s.Files.Any(f => Path.Exists(Path.Combine(root, f)))).Select(s => s.Pipeline).ToList();
        if (byFiles.Count > 0)
            return byFiles;

        var remotes = Remotes(Path.Combine(root, ".git", "config"));
        return [.. Signs.Where(s => s.Hosts.Any(h => remotes.Exists(r => r.Contains(h, StringComparison.OrdinalIgnoreCase)))).Select(s => s.Pipeline)];
    }

    private static List<string> Remotes(string config)
    {
        try
        {
            return File.Exists(config) ? [.. File.ReadLines(config).Select(l => l.Split('=', 2, StringSplitOptions.TrimEntries)).Where(p => p is ["url", _]).Select(p => p[1])] : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
