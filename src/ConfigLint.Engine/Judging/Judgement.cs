using System.Collections.Immutable;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Judging;

/// <summary>A run's findings with their levels, in order, and what they come to.</summary>
internal sealed record Judgement(ImmutableArray<Finding> Findings, ImmutableArray<Notification> Notifications, ImmutableArray<ServerCoverage> Coverage, RunSummary Summary);
