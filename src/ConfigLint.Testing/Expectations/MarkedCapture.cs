using System.Collections.Immutable;

namespace ConfigLint.Testing.Expectations;

/// <summary>A capture with what its markup expects.</summary>
/// <param name="Path">Relative to the root.</param>
/// <param name="Bytes">What the engine reads.</param>
/// <param name="Text">The characters without the markup; null: given as bytes, so only the engine knows them.</param>
/// <param name="Findings">In the order of their first characters, outer ones first.</param>
/// <param name="Places">Marked for related locations.</param>
internal sealed record MarkedCapture(string Path, byte[] Bytes, string? Text, ImmutableArray<ExpectedFinding> Findings, ImmutableArray<ExpectedPlace> Places);
