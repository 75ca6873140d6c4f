using System.Collections.Immutable;

namespace ConfigLint.Engine.Analysis;

/// <summary>What happened to one rule on one server.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Status">What happened.</param>
/// <param name="Missing">What is not captured, in the order the rule asks for it.</param>
public sealed record RuleCoverage(string RuleId, CoverageStatus Status, ImmutableArray<string> Missing);
