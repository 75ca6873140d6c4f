using System.Collections.Immutable;

namespace ConfigLint.Engine.Plugins;

/// <summary>What an assembly's metadata says of it, before any of its code has run.</summary>
internal sealed record PluginManifest(PluginInfo Info, Version? ContractVersion, ImmutableArray<PluginType> Analyzers, ImmutableArray<PluginType> Formats)
{
    public bool IsPlugin => !Analyzers.IsEmpty || !Formats.IsEmpty;

    /// <summary>Where its parts are.</summary>
    public string Directory => Path.GetDirectoryName(Info.Path)!;

    /// <summary>Itself, as an assembly that refers to others; null: built in, and nobody asks.</summary>
    public AssemblyIdentity? Identity { get; init; }

    /// <summary>The assemblies that it shares with other plug-ins.</summary>
    public ImmutableArray<SharedAssembly> Shared { get; init; } = [];

    /// <summary>The hash of its directory that the lock file approves; null: nothing is locked.</summary>
    public string? LockedHash { get; init; }
}
