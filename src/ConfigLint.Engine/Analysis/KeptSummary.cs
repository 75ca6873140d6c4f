using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Analysis;

/// <summary>What a fleet rule kept of a server.</summary>
/// <param name="Key">The <see cref="FleetAction.Key"/> of its action.</param>
/// <param name="Value">What <see cref="FleetAction.Keep"/> gave: nothing of the server's documents is in it.</param>
internal sealed record KeptSummary(string Key, object Value);
