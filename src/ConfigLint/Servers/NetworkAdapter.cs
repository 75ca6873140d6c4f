using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>
/// One adapter, merged over captures by id, else friendly name, else an IPv4 address in common; what cannot be merged stays two and is
/// marked by <see cref="Source"/>.
/// </summary>
public sealed class NetworkAdapter
{
    internal NetworkAdapter()
    {
    }

    /// <summary>The friendly name; the id where no capture states one.</summary>
    public string Name => throw new NotImplementedException();

    /// <summary>Its <c>{GUID}</c> or device name; null: not captured.</summary>
    public string? Id => throw new NotImplementedException();

    /// <summary>The hardware's name; null: not captured.</summary>
    public string? Description => throw new NotImplementedException();

    /// <summary>False: the media is disconnected; null: not captured.</summary>
    public bool? IsConnected => throw new NotImplementedException();

    /// <summary>A RAS pseudo adapter: no part in address rules.</summary>
    public bool IsRemoteAccess => throw new NotImplementedException();

    /// <summary>The one capture that shows it; null when several do.</summary>
    public string? Source => throw new NotImplementedException();

    /// <summary>Whether it gets its address from DHCP.</summary>
    public Setting<bool> DhcpEnabled => throw new NotImplementedException();

    /// <summary>Its own DNS suffix.</summary>
    public Setting<string> ConnectionDnsSuffix => throw new NotImplementedException();

    /// <summary>IPv4 and IPv6 addresses.</summary>
    public Setting<ImmutableArray<string>> Addresses => throw new NotImplementedException();

    /// <summary>Parallel to the IPv4 addresses.</summary>
    public Setting<ImmutableArray<string>> SubnetMasks => throw new NotImplementedException();

    /// <summary>Default gateways.</summary>
    public Setting<ImmutableArray<string>> Gateways => throw new NotImplementedException();

    /// <summary>Its own DNS servers, in order of use.</summary>
    public Setting<ImmutableArray<string>> DnsServers => throw new NotImplementedException();
}
