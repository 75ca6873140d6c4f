using System.Collections.Immutable;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Fleet;

/// <summary>What the rules over all servers found.</summary>
internal sealed record FleetResult(ImmutableArray<RawFinding> Findings, ImmutableArray<Notification> Notifications, ImmutableHashSet<string> FailedRules);
