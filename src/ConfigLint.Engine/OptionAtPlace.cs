using System.Collections.Immutable;

namespace ConfigLint.Engine;

/// <summary>An option of a rule with the values that somebody proposes, the one in effect first named as such.</summary>
/// <param name="Key">Its key without the rule's prefix.</param>
/// <param name="Values">The weightiest first; the last is the default.</param>
public sealed record OptionAtPlace(string Key, ImmutableArray<ProposedSetting> Values)
{
    /// <summary>The value in effect.</summary>
    public ProposedSetting InEffect => Values.First(v => v.LostBecause is null);
}
