namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>An address that another host has or had, by the server's own captures.</summary>
/// <param name="Address">In canonical form.</param>
/// <param name="Location">Where the server has it; where it no longer has it, the newest event.</param>
/// <param name="What">For messages, behind the address.</param>
/// <param name="IsOver">The server no longer has it.</param>
/// <param name="Witnesses">Events that name it, the newest first.</param>
internal sealed record ContestedAddress(string Address, Location Location, string What, bool IsOver, List<EventFact> Witnesses)
{
    /// <summary>Each address once: those that the server has, then those that only its log names, newest first.</summary>
    /// <param name="server">The server.</param>
    /// <param name="events">Its conflicts, the newest last.</param>
    public static List<ContestedAddress> Of(Server server, List<EventFact> events)
    {
        var found = new List<ContestedAddress>();
        foreach (var fact in server.Facts(FactKinds.IPAddress))
        {
            // 0.0.0.0 is no host's (KB Q178550).
            if ((fact.IsDuplicate || events.Count > 0) && HostAddress.TryParse(fact.Value) is { WhyNoServer: null, Text: var text } && Find(found, text) is null)
                Add(found, server, fact, text, Naming(events, text));
        }

        for (var i = events.Count - 1; i >= 0; i--)
        {
            if (AddressConflictLog.AddressIn(events[i]) is { } address && Find(found, address) is null && !IsStated(server, address))
                found.Add(new(address, events[i].Location, "was in conflict with another host; this server no longer has it", IsOver: true, []));
        }

        return found;
    }

    private static void Add(List<ContestedAddress> found, Server server, IPAddressFact fact, string address, List<EventFact> witnesses)
    {
        if (fact.IsDuplicate)
            found.Add(new(address, fact.Location, "is a duplicate: another host has it, so this one may not use it", IsOver: false, witnesses));
        else if (witnesses.Count > 0 && IsConfigured(server, fact))
            found.Add(new(address, fact.Location, "is still configured, and another host had it too (event 4198 or 4199)", IsOver: false, witnesses));
    }

    private static ContestedAddress? Find(List<ContestedAddress> found, string address) => found.Find(c => string.Equals(c.Address, address, StringComparison.Ordinal));

    private static List<EventFact> Naming(List<EventFact> events, string address)
    {
        var witnesses = events.FindAll(e => string.Equals(AddressConflictLog.AddressIn(e), address, StringComparison.Ordinal));
        witnesses.Reverse();
        return witnesses;
    }

    /// <summary>By any capture, in effect or not: what is on a disconnected adapter is not gone.</summary>
    private static bool IsStated(Server server, string address)
    {
        foreach (var fact in server.Facts(FactKinds.IPAddress))
        {
            if (string.Equals(fact.Value, address, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

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
