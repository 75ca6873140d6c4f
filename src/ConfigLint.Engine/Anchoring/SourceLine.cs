namespace ConfigLint.Engine.Anchoring;

/// <summary>A line of a capture as far as it is shown: long lines are cut around the finding.</summary>
/// <param name="Text">The characters shown, without the line end, as captured.</param>
/// <param name="Start">Zero-based column of the finding in <paramref name="Text"/>.</param>
/// <param name="Length">Characters of the finding in <paramref name="Text"/>; at least 0.</param>
/// <param name="IsCut"><paramref name="Text"/> is not the whole line.</param>
public sealed record SourceLine(string Text, int Start, int Length, bool IsCut);
