using System.Collections.Immutable;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine;

/// <summary>A plug-in as its metadata describe it.</summary>
public sealed record ListedPlugin
{
    /// <summary>Name, version, hash and who named it.</summary>
    public required PluginInfo Plugin { get; init; }

    /// <summary>Relative to the root with <c>/</c>; outside the root absolute; the file's name for a built-in pack.</summary>
    public required string Path { get; init; }

    /// <summary>Ids of its rules, sorted.</summary>
    public required ImmutableArray<string> Rules { get; init; }

    /// <summary>Ids of its capture formats, sorted.</summary>
    public required ImmutableArray<string> Formats { get; init; }

    /// <summary>How it stands to the lock file.</summary>
    public required PluginApproval Approval { get; init; }
}
