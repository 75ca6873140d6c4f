namespace ConfigLint.Engine.Anchoring;

/// <summary>A capture that has a finding.</summary>
/// <param name="Path">Relative to the root with <c>/</c>.</param>
/// <param name="Sha256">Of its bytes, lower-case hex.</param>
/// <param name="Length">Its size in bytes.</param>
public sealed record AnchoredFile(string Path, string Sha256, long Length);
