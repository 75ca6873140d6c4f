namespace ConfigLint.Engine.Fleet;

/// <summary>What CAP1009 keeps of a server.</summary>
/// <param name="StatesHost">A capture says which host it is of.</param>
/// <param name="Host">The name for messages.</param>
/// <param name="Location">Where it says so, else the first capture's start.</param>
internal sealed record HostStatement(bool StatesHost, string Host, Location Location);
