using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>Met when one of several requirements is; its id is <c>a|b</c>.</summary>
internal sealed class AlternativeRequirement(ImmutableArray<Requirement> alternatives) : Requirement(string.Join('|', alternatives.Select(r => r.Id)))
{
    public ImmutableArray<Requirement> Alternatives { get; } = alternatives;
}
