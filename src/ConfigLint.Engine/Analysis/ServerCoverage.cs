using System.Collections.Immutable;

namespace ConfigLint.Engine.Analysis;

/// <summary>What happened on one server.</summary>
/// <param name="ServerId">The server.</param>
/// <param name="Captures">How many of its files a format recognised.</param>
/// <param name="Rules">Every rule, by id.</param>
public sealed record ServerCoverage(string ServerId, int Captures, ImmutableArray<RuleCoverage> Rules);
