using System.Collections.Frozen;
using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Discovery;

/// <summary>Which server a file belongs to, by its path alone.</summary>
internal sealed class ServerGrouping(ImmutableArray<GlobPattern> patterns)
{
    /// <summary>The name in a <c>servers</c> pattern that stands for the server.</summary>
    public const string Placeholder = "server";

    /// <summary>Directories that sort one server's captures and name none.</summary>
    private static readonly FrozenSet<string> SortingDirectories = FrozenSet.ToFrozenSet(
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
                return IdOf(pattern, path, name);
        }

        var directory = ParentOf(path);
        while (directory.Length > 0 && SortingDirectories.Contains(NameOf(directory)))
            directory = ParentOf(directory);
        return directory.Length == 0 ? "." : directory;
    }

    // The id keeps what stands before the server's name, so that two sites may each have an EXCH01.
    private static string IdOf(GlobPattern pattern, string path, string name)
    {
        var depth = Array.FindIndex(pattern.Text.Trim('/').Split('/'), p => p.Contains("{" + Placeholder + "}", StringComparison.Ordinal));
        var parts = path.Split('/');
        var isFixed = depth >= 0 && depth < parts.Length && parts[depth].Contains(name, StringComparison.Ordinal);
        return isFixed && depth > 0 ? string.Join('/', parts.Take(depth)) + "/" + name : name;
    }

    private static string ParentOf(string path) => path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : "";

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
