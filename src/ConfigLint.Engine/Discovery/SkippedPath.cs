namespace ConfigLint.Engine.Discovery;

/// <summary>A file or directory that a run does not look into, and why.</summary>
/// <param name="Path">Relative to the root with <c>/</c>; a directory ends with it.</param>
/// <param name="Reason">For people.</param>
internal sealed record SkippedPath(string Path, string Reason);
