namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>What NET1102 keeps of a server beside its identity.</summary>
/// <param name="Name">The host name as captured.</param>
/// <param name="Location">Where.</param>
internal sealed record NamedServer(string Name, Location Location)
{
    /// <summary>Null: it states no name or no address of its own, or answers to the names of a cluster, which move from node to node.</summary>
    public static NamedServer? Of(Server server)
    {
        if (server.Identity.Addresses.IsEmpty || ServerRole.IsClusterNode(server))
            return null;

        foreach (var fact in server.Facts(FactKinds.HostName))
        {
            if (!fact.IsBlank)
                return new(fact.Value, fact.Location);
        }

        return null;
    }
}
