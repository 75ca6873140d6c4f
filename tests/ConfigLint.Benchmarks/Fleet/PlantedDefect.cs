namespace ConfigLint.Benchmarks.Fleet;

/// <summary>What an analysis of the fleet has to find.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Server">The server that the finding stands at.</param>
internal sealed record PlantedDefect(string Rule, string Server);
