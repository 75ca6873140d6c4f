using System.Collections.Frozen;
using System.Collections.Immutable;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Reporting;

/// <summary>The report's rules by id, with their places in its list.</summary>
internal sealed class RuleTable
{
    private readonly ImmutableArray<RuleInfo> _rules;
    private readonly FrozenDictionary<string, int> _indexes;

    private RuleTable(ImmutableArray<RuleInfo> rules)
    {
        _rules = rules;
        _indexes = rules.Select(static (rule, index) => (rule.Id, index)).DistinctBy(static pair => pair.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(static pair => pair.Id, static pair => pair.index, StringComparer.Ordinal);
    }

    public static RuleTable Of(ImmutableArray<RuleInfo> rules) => new(rules);

    /// <summary>The rule; null: what the host itself reports has none.</summary>
    public RuleInfo? Find(string id) => IndexOf(id) is >= 0 and var index ? _rules[index] : null;

    /// <summary>The rule's place in the report's list; -1: none.</summary>
    public int IndexOf(string id) => _indexes.TryGetValue(id, out var index) ? index : -1;
}
