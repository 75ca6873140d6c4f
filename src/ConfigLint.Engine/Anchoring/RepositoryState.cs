namespace ConfigLint.Engine.Anchoring;

/// <summary>The commit that is checked out.</summary>
/// <param name="RepositoryUri">Where <c>origin</c> points, without credentials; null: no remote.</param>
/// <param name="Revision">The commit's id; null: none yet.</param>
/// <param name="Branch">The branch; null: detached.</param>
public sealed record RepositoryState(Uri? RepositoryUri, string? Revision, string? Branch);
