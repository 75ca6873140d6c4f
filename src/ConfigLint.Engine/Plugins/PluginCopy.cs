using System.Collections.Frozen;

namespace ConfigLint.Engine.Plugins;

/// <summary>A plug-in's directory as it was when it was hashed: whatever happens to the original, this is what runs.</summary>
/// <param name="Hash">Over all of its files, lower-case hex.</param>
/// <param name="Directory">Where the copy is; in memory: where the original is.</param>
internal sealed record PluginCopy(string Hash, string Directory)
{
    /// <summary>The files by relative path where no disk would take the copy; null: it is on disk.</summary>
    public FrozenDictionary<string, byte[]>? Images { get; init; }

    /// <summary>Why the copy is in memory; null: it is on disk.</summary>
    public string? Obstacle { get; init; }
}
