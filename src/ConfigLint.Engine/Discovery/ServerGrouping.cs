using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Discovery;

/// <summary>Which server a file belongs to, by its path alone.</summary>
internal sealed class ServerGrouping(ImmutableArray<GlobPattern> patterns)
{
    /// <summary>The name in a <c>servers</c> pattern that stands for the server.</summary>
    public const string Placeholder = "server";

    /// <summary>Directories that sort one server's captures and name none.</summary>
    private static readonly HashSet<string> SortingDirectories = new(
        [
            "etc", "log", "logs", "event", "events", "evt", "registry", "reg", "network", "net", "services", "system", "systemd", "sysconfig", "network-scripts",
            "NetworkManager", "system-connections", "netplan", "interfaces.d", "conf.d", "drivers", "default", "postfix", "mail", "exchange", "chrony", "facts", "powershell",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Servers by ordinal id, each with its files by ordinal path.</summary>
    public ImmutableArray<ServerInput> Group(IEnumerable<CaptureFile> files) =>
    [
        .. files.GroupBy(f => ServerOf(f.Path), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new ServerInput(g.Key, [.. g.OrderBy(f => f.Path, StringComparer.Ordinal)])),
    ];

    /// <summary>The server of a file: what the first matching pattern names, else the nearest directory that is no mere sorting directory.</summary>
    public string ServerOf(string path)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Capture(path) is { } name)
                return IdOf(pattern, name);
        }

        var directory = ParentOf(path);
        while (directory.Length > 0 && SortingDirectories.Contains(NameOf(directory)))
            directory = ParentOf(directory);
        return directory.Length == 0 ? "." : directory;
    }

    // The id keeps the directories that the pattern names, so that two sites may each have an EXCH01 with a pattern of its own; what a wildcard stands for
    // does not matter, so that "*/{server}/**" brings registry/EXCH01 and services/EXCH01 together.
    private static string IdOf(GlobPattern pattern, string name) =>
        string.Join('/', pattern.Text.Trim('/').Split('/').TakeWhile(p => !GlobPattern.IsPattern(p) && !p.Contains("{" + Placeholder + "}", StringComparison.Ordinal)).Append(name));

    private static string ParentOf(string path) => path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : "";

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
