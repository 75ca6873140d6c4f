using System.Collections.Immutable;

namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>An address that another host has or had, by the server's own captures.</summary>
/// <param name="Address">In canonical form.</param>
/// <param name="Location">Where the server has it; where it no longer has it, the newest event.</param>
/// <param name="What">For messages, behind the address.</param>
/// <param name="IsOver">The server no longer has it.</param>
/// <param name="Witnesses">Events that name it, the newest first.</param>
internal sealed record ContestedAddress(string Address, Location Location, string What, bool IsOver, List<EventFact> Witnesses)
{
    /// <summary>Each address once: those that the server has, then those that only its log names.</summary>
    /// <param name="addresses">All addresses that the server's captures state.</param>
    /// <param name="server">The server.</param>
    /// <param name="log">Its conflicts by address; null: none.</param>
    public static List<ContestedAddress> Of(ImmutableArray<IPAddressFact> addresses, Server server, Dictionary<string, List<EventFact>>? log)
    {
        var found = new List<ContestedAddress>();
        foreach (var fact in addresses)
        {
            // 0.0.0.0 is no host's (KB Q178550).
            if ((fact.IsDuplicate || log is not null) && HostAddress.TryParse(fact.Value) is { WhyNoServer: null, Text: var text } && !found.Exists(c => IsSame(c.Address, text)))
                Add(found, server, fact, text, log?.GetValueOrDefault(text) ?? []);
        }

        if (log is not null)
            AddPast(found, addresses, log);
        return found;
    }

    private static void Add(List<ContestedAddress> found, Server server, IPAddressFact fact, string address, List<EventFact> witnesses)
    {
        if (fact.IsDuplicate)
            found.Add(new(address, fact.Location, "is a duplicate: another host has it, so this one may not use it", IsOver: false, witnesses));
        else if (witnesses.Count > 0 && IsConfigured(server, fact))
            found.Add(new(address, fact.Location, "is still configured, and another host had it too (event 4198 or 4199)", IsOver: false, witnesses));
    }

    /// <summary>What no capture states any more: an address of a disconnected adapter is not gone.</summary>
    private static void AddPast(List<ContestedAddress> found, ImmutableArray<IPAddressFact> addresses, Dictionary<string, List<EventFact>> log)
    {
        var stated = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fact in addresses)
            stated.Add(fact.Value);

        foreach (var (address, records) in log)
        {
            if (!stated.Contains(address))
                found.Add(new(address, records[0].Location, "was in conflict with another host; this server no longer has it", IsOver: true, []));
        }
    }

    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    /// <summary>In effect on an adapter that takes part in address rules.</summary>
    private static bool IsConfigured(Server server, Fact fact)
    {
        foreach (var adapter in AddressedAdapters.On(server))
        {
            if (adapter.Addresses.Exists(a => a.Fact == fact))
                return true;
        }

        return false;
    }
}
