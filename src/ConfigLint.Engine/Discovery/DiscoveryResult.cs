using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Discovery;

/// <summary>The files of a run.</summary>
/// <param name="Files">In no particular order, each once.</param>
/// <param name="Notifications">Directories that could not be listed (CFG0003).</param>
/// <param name="EditorConfigs">Directories between the root and the files that hold an <c>.editorconfig</c>, relative to the root.</param>
/// <param name="Errors">What the caller asked for and cannot have: nothing is analysed then.</param>
internal sealed record DiscoveryResult(ImmutableArray<CaptureFile> Files, ImmutableArray<Notification> Notifications, ImmutableArray<string> EditorConfigs, ImmutableArray<string> Errors);
