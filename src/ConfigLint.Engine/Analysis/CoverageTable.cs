using System.Collections.Concurrent;
using System.Collections.Immutable;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Analysis;

/// <summary>Shares equal coverage between servers: of twenty thousand servers most are alike.</summary>
internal sealed class CoverageTable(ImmutableArray<RuleInfo> rules)
{
    private readonly ConcurrentDictionary<string, ImmutableArray<RuleCoverage>> _rows = new(StringComparer.Ordinal);

    /// <summary>The row of a server.</summary>
    /// <param name="outcomes">By rule id; a rule that is missing did not run.</param>
    public ImmutableArray<RuleCoverage> Row(CoverageBuilder outcomes) =>
        _rows.GetOrAdd(outcomes.Key(rules), static (_, state) => [.. state.rules.Select(state.outcomes.Of)], (rules, outcomes));
}
