namespace ConfigLint;

/// <summary>What a fleet rule kept of one server.</summary>
/// <typeparam name="TSummary">The rule's own record.</typeparam>
/// <param name="ServerId">Unique id of the server.</param>
/// <param name="ServerName">Its name for messages.</param>
/// <param name="Identity">Its names and addresses.</param>
/// <param name="Value">What the rule kept.</param>
public sealed record ServerSummary<TSummary>(string ServerId, string ServerName, HostIdentity Identity, TSummary Value);
