using System.Collections.Concurrent;
using System.Collections.Immutable;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Analysis;

/// <summary>Shares equal coverage between servers: of twenty thousand servers most are alike.</summary>
internal sealed class CoverageTable(AnalysisPlan plan)
{
    private readonly ImmutableArray<RuleCoverage> _notLoaded = [.. plan.RulesNotLoaded.Select(id => new RuleCoverage(id, CoverageStatus.Off, []))];
    private readonly ConcurrentDictionary<string, ImmutableArray<RuleCoverage>> _rows = new(StringComparer.Ordinal);

    /// <summary>The row of a server, every rule by id.</summary>
    public ImmutableArray<RuleCoverage> Row(CoverageBuilder outcomes) => _rows.GetOrAdd(
        outcomes.Key(plan.Rules),
        static (_, state) => [.. state.Rules.Select(state.Outcomes.Of).Concat(state.NotLoaded).OrderBy(r => r.RuleId, StringComparer.Ordinal)],
        (plan.Rules, Outcomes: outcomes, NotLoaded: _notLoaded));
}
