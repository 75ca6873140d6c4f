namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>A server and an address that it has.</summary>
/// <param name="Server">What was kept of the server.</param>
/// <param name="Address">One of its addresses.</param>
internal sealed record AddressHolder(ServerSummary<OwnAddresses> Server, OwnAddress Address)
{
    /// <summary>By names and addresses; or a directory that states no host below one that does (<c>EXCH01/network/</c>), which belongs to it.</summary>
    public bool IsSameHost(AddressHolder other) =>
        Server.Identity.IsSameHost(other.Server.Identity) || IsNamelessPartOf(other) || other.IsNamelessPartOf(this);

    /// <summary>For messages that begin with the first holder's name.</summary>
    public string NameBeside(AddressHolder first) => ServerLabels.NameBeside(first.Server, Server);

    private bool IsNamelessPartOf(AddressHolder other) =>
        Server.Identity is { DnsNames.IsEmpty: true, NetBiosNames.IsEmpty: true } && Server.ServerId.StartsWith(other.Server.ServerId + "/", StringComparison.Ordinal);
}
