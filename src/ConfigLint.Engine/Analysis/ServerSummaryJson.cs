using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Analysis;

/// <summary>What a fleet rule kept of a server, as JSON: nothing of the server's documents can hide in it.</summary>
/// <param name="Key">The <see cref="FleetAction.Key"/> of its action.</param>
/// <param name="Json">UTF-8.</param>
internal sealed record ServerSummaryJson(string Key, byte[] Json);
