using System.Collections.Immutable;

namespace ConfigLint.Engine.Plugins;

/// <summary>What an assembly's metadata says of it, before any of its code has run.</summary>
internal sealed record PluginManifest(PluginInfo Info, Version? ContractVersion, ImmutableArray<PluginType> Analyzers, ImmutableArray<PluginType> Formats)
{
    public bool IsPlugin => !Analyzers.IsEmpty || !Formats.IsEmpty;
}
