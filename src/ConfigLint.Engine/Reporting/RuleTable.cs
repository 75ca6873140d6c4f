using System.Collections.Immutable;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Reporting;

/// <summary>The report's rules by id, with their places in its list.</summary>
internal sealed class RuleTable
{
    private readonly ImmutableArray<RuleInfo> _rules;
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    private RuleTable(ImmutableArray<RuleInfo> rules)
    {
        _rules = rules;
        for (var index = 0; index < rules.Length; index++)
            _indexes.TryAdd(rules[index].Id, index);
    }

    public static RuleTable Of(ImmutableArray<RuleInfo> rules) => new(rules);

    /// <summary>The rule; null: what the host itself reports has none.</summary>
    public RuleInfo? Find(string id) => IndexOf(id) is >= 0 and var index ? _rules[index] : null;

    /// <summary>The rule's place in the report's list; -1: none.</summary>
    public int IndexOf(string id) => _indexes.TryGetValue(id, out var index) ? index : -1;
}
