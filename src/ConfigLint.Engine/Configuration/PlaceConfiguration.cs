using System.Collections.Immutable;

namespace ConfigLint.Engine.Configuration;

/// <summary>Levels and options in effect at all places that the same sections apply to.</summary>
/// <param name="ids">Of all rules, in ordinal order.</param>
/// <param name="levels">Of the same rules.</param>
/// <param name="options">By the first id of an analyzer that has any.</param>
internal sealed class PlaceConfiguration(string[] ids, RuleLevel[] levels, Dictionary<string, OptionValues> options)
{
    /// <summary>A rule's level; None: off here.</summary>
    public RuleLevel LevelOf(string ruleId) => levels[Array.BinarySearch(ids, ruleId, StringComparer.Ordinal)];

    /// <summary>Whether all of an analyzer's rules are off here.</summary>
    public bool IsOff(ImmutableArray<DiagnosticDescriptor> descriptors)
    {
        foreach (var descriptor in descriptors)
        {
            if (LevelOf(descriptor.Id) != RuleLevel.None)
                return false;
        }

        return true;
    }

    /// <summary>An analyzer's options.</summary>
    public OptionValues OptionsOf(ImmutableArray<DiagnosticDescriptor> descriptors) => options.GetValueOrDefault(descriptors[0].Id, OptionValues.Defaults);
}
