using System.Collections.Immutable;
using System.Text;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Analysis;

/// <summary>Collects what happens to each rule on one server.</summary>
internal sealed class CoverageBuilder
{
    private readonly Dictionary<string, Outcome> _outcomes = new(StringComparer.Ordinal);

    /// <summary>The analyzer looked; what it finds missing itself is added later.</summary>
    public void Evaluated(LoadedAnalyzer analyzer) => Set(analyzer, CoverageStatus.Evaluated, []);

    /// <summary>The analyzer's rules are off at this place.</summary>
    public void Off(LoadedAnalyzer analyzer) => Set(analyzer, CoverageStatus.Off, []);

    /// <summary>The analyzer threw.</summary>
    public void Failed(LoadedAnalyzer analyzer) => Set(analyzer, CoverageStatus.Failed, []);

    /// <summary>Something that the analyzer needs is not there.</summary>
    public void NotCaptured(LoadedAnalyzer analyzer, IEnumerable<string> missing) => Set(analyzer, CoverageStatus.NotCaptured, missing);

    /// <summary>The analyzer looked and could not tell: what only it can see is not captured.</summary>
    public void Withdraw(LoadedAnalyzer analyzer, IEnumerable<string> missing)
    {
        // A failure is never hidden.
        foreach (var descriptor in analyzer.Descriptors)
        {
            if (_outcomes.TryGetValue(descriptor.Id, out var known) && known.Status == CoverageStatus.Evaluated)
                _outcomes.Remove(descriptor.Id);
        }

        Set(analyzer, CoverageStatus.NotCaptured, missing);
    }

    /// <summary>A rule's row.</summary>
    public RuleCoverage Of(RuleInfo rule)
    {
        if (!rule.IsEnabled)
            return new(rule.Id, CoverageStatus.Off, []);

        return _outcomes.TryGetValue(rule.Id, out var outcome) ? new(rule.Id, outcome.Status, [.. outcome.Missing]) : new(rule.Id, CoverageStatus.NotCaptured, rule.Requires);
    }

    /// <summary>Equal for equal rows.</summary>
    public string Key(ImmutableArray<RuleInfo> rules)
    {
        var key = new StringBuilder();
        foreach (var rule in rules)
        {
            if (_outcomes.TryGetValue(rule.Id, out var outcome))
                key.Append((int)outcome.Status).AppendJoin('\u0001', outcome.Missing);
            key.Append('\0');
        }

        return key.ToString();
    }

    private void Set(LoadedAnalyzer analyzer, CoverageStatus status, IEnumerable<string> missing)
    {
        foreach (var descriptor in analyzer.Descriptors)
        {
            if (!_outcomes.TryGetValue(descriptor.Id, out var known))
                _outcomes[descriptor.Id] = new(status, [.. missing.Distinct(StringComparer.Ordinal)]);
            else if (Rank(status) > Rank(known.Status))
                _outcomes[descriptor.Id] = new(status, [.. missing.Distinct(StringComparer.Ordinal)]);
            else if (status == known.Status)
                known.Missing.AddRange(missing.Except(known.Missing, StringComparer.Ordinal).ToList());
        }
    }

    // An analyzer with several actions has looked where one of them has; a failure is never hidden.
    private static int Rank(CoverageStatus status) => status switch
    {
        CoverageStatus.Failed => 2,
        CoverageStatus.Evaluated => 1,
        _ => 0,
    };

    private sealed record Outcome(CoverageStatus Status, List<string> Missing);
}
