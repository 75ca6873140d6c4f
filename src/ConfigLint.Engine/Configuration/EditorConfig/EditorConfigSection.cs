using System.Collections.Immutable;

namespace ConfigLint.Engine.Configuration.EditorConfig;

/// <summary>A section with keys of ours.</summary>
/// <param name="Glob">The paths it applies to; null: its header is no pattern, so none.</param>
/// <param name="Entries">In the order of the file.</param>
internal sealed record EditorConfigSection(SectionGlob? Glob, ImmutableArray<EditorConfigEntry> Entries);
