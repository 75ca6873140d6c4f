using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>The network settings in effect, with the operating system's precedence.</summary>
public sealed class NetworkConfiguration
{
    private readonly Server _server;

    internal NetworkConfiguration(Server server) => _server = server;

    /// <summary>The DNS host name, without a domain.</summary>
    public Setting<string> HostName => throw new NotImplementedException(_server.Id);

    /// <summary>NT 4.0: Domain, else DhcpDomain. Windows 2000 and later: the primary DNS suffix. Unix: <c>domain</c>/<c>search</c>, else the host name's own.</summary>
    public Setting<string> DnsDomain => throw new NotImplementedException();

    /// <summary>Windows 2000 and later: the policy's, else the stored one (<c>NV Domain</c>), else the one in force.</summary>
    public Setting<string> PrimaryDnsSuffix => throw new NotImplementedException();

    /// <summary>Global and all connected adapters, in order of use, no repeats.</summary>
    public Setting<ImmutableArray<string>> DnsServers => throw new NotImplementedException();

    /// <summary>The global search list, in order.</summary>
    public Setting<ImmutableArray<string>> DnsSearchList => throw new NotImplementedException();

    /// <summary>The adapters, merged over captures.</summary>
    public ImmutableArray<NetworkAdapter> Adapters => throw new NotImplementedException();
}
