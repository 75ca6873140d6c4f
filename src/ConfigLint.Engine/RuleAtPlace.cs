using System.Collections.Immutable;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine;

/// <summary>A rule with its level and options at a place.</summary>
public sealed record RuleAtPlace
{
    /// <summary>The rule.</summary>
    public required RuleInfo Rule { get; init; }

    /// <summary>The weightiest first; the last is the rule's default.</summary>
    public required ImmutableArray<ProposedSetting> Levels { get; init; }

    /// <summary>Its options, in effect at <see cref="OptionsPlace"/>.</summary>
    public required ImmutableArray<OptionAtPlace> Options { get; init; }

    /// <summary>Where its options are looked up, relative to the root, "." the root itself: the file, its server's directory, or for a rule over all servers the root.</summary>
    public required string OptionsPlace { get; init; }

    /// <summary>The level in effect.</summary>
    public ProposedSetting Level => Levels.First(l => l.LostBecause is null);
}
