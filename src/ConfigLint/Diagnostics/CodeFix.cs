using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>Edits that resolve a finding. The host drops it where the format is not a source of truth.</summary>
/// <param name="Title">What the fix does, as an instruction: <c>Remove the duplicate line</c>.</param>
/// <param name="Safety">Whether it may be applied without a look.</param>
/// <param name="Edits">Edits that do not overlap, in any order.</param>
public sealed record CodeFix(string Title, FixSafety Safety, ImmutableArray<TextEdit> Edits);
