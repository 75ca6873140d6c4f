namespace ConfigLint.Benchmarks.Fleet;

/// <summary>Something that one fleet rule must find between a server and a healthy neighbour; it reports at the neighbour, who comes first.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Fits">Whether the two, the neighbour second, can have it.</param>
/// <param name="Plant">Breaks the server; the neighbour stays as it is.</param>
internal sealed record SharedDefect(string Rule, Func<PlannedServer, PlannedServer, bool> Fits, Func<PlannedServer, PlannedServer, PlannedServer> Plant);
