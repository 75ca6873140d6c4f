namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>An address that only one server should have.</summary>
/// <param name="Value">In canonical form.</param>
/// <param name="Segment">Its subnet and gateway, equal for addresses of one network; null: not captured.</param>
/// <param name="IsShared">The server's own captures say that others have it too (cluster, load balancing).</param>
/// <param name="Location">Where it is captured.</param>
internal sealed record OwnAddress(string Value, string? Segment, bool IsShared, Location Location);
