using System.Collections.Immutable;

namespace ConfigLint.Engine.Plugins;

/// <summary>Plug-ins of a run are those that a lock file approves.</summary>
/// <param name="NotNamed">Approved ones that nothing names, so that their rules did not run; by name.</param>
public sealed record PluginLockState(ImmutableArray<string> NotNamed);
