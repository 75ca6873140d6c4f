namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>A server's adapters that take part in address rules; found once per server, whichever rule asks first.</summary>
internal sealed class AddressedAdapters
{
    private readonly List<AddressedAdapter> _adapters = [];

    private AddressedAdapters(Server server)
    {
        foreach (var adapter in server.Network.Adapters)
        {
            if (AddressedAdapter.Of(adapter) is { } addressed)
                _adapters.Add(addressed);
        }
    }

    /// <summary>In the order of <see cref="NetworkConfiguration.Adapters"/>.</summary>
    public static List<AddressedAdapter> On(Server server) => server.Model(static s => new AddressedAdapters(s))._adapters;

    /// <summary>Null: it takes no part.</summary>
    public static AddressedAdapter? Find(Server server, NetworkAdapter adapter)
    {
        foreach (var addressed in On(server))
        {
            if (ReferenceEquals(addressed.Adapter, adapter))
                return addressed;
        }

        return null;
    }
}
