using System.Collections.Immutable;

namespace ConfigLint.Engine.Discovery;

/// <summary>The files of one server, by path.</summary>
/// <param name="Id">Unique: the directory's path; <c>.</c> for the root.</param>
/// <param name="Files">By ordinal path.</param>
internal sealed record ServerInput(string Id, ImmutableArray<CaptureFile> Files);
