using System.Collections.Immutable;

namespace ConfigLint.Engine.Fleet;

/// <summary>The captures that directories alone bring together.</summary>
/// <param name="Id">The server's id.</param>
/// <param name="Identity">The names and addresses that they state together.</param>
/// <param name="Hosts">The first label of the host that a capture states, in upper case, by path; null: it states none.</param>
internal sealed record SurveyedGroup(string Id, HostIdentity Identity, ImmutableArray<KeyValuePair<string, string?>> Hosts)
{
    /// <summary>The hosts that the captures state.</summary>
    public IEnumerable<string> Names => Hosts.Select(h => h.Value).OfType<string>().Distinct(StringComparer.Ordinal);
}
