using System.Collections.Immutable;

namespace ConfigLint.Benchmarks.Fleet;

/// <summary>A server before its captures are written: what they state, and what is wrong with them.</summary>
internal sealed record PlannedServer
{
    public required int Index { get; init; }

    /// <summary>The host name, and the directory of its captures.</summary>
    public required string Name { get; init; }

    public required ServerSystem System { get; init; }

    /// <summary>Exchange's Internet Mail Connector is installed.</summary>
    public required bool HasConnector { get; init; }

    /// <summary>The domain of NT and Unix, the primary suffix of Windows; "" is captured as blank.</summary>
    public required string Domain { get; init; }

    public required string Address { get; init; }

    public required string Gateway { get; init; }

    public required ImmutableArray<string> DnsServers { get; init; }

    public required string AdapterGuid { get; init; }

    /// <summary>Of the captures' filling: services, events, encodings.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The event log is captured whatever chance says.</summary>
    public bool MustCaptureEvents { get; init; }

    /// <summary>Further events, newest in the log.</summary>
    public ImmutableArray<PlannedEvent> Events { get; init; } = [];

    /// <summary>The event log ends within an event.</summary>
    public bool CutsEvents { get; init; }

    /// <summary>The connector starts automatically and is captured stopped.</summary>
    public bool ConnectorStopped { get; init; }

    /// <summary>Lines below a service's key in the registry export.</summary>
    public string ExtraRegistryLines { get; init; } = "";

    /// <summary>What ipconfig calls the host; null: its name.</summary>
    public string? OtherHostName { get; init; }

    /// <summary>ipconfig's description of the adapter; null: a common one.</summary>
    public string? AdapterDescription { get; init; }

    /// <summary>A second directory with an ipconfig capture of the same host.</summary>
    public bool HasSecondDirectory { get; init; }

    /// <summary>Lines of resolv.conf; null: <see cref="Domain"/> and <see cref="DnsServers"/>.</summary>
    public string? ResolvConf { get; init; }

    /// <summary>Lines at the end of the hosts file.</summary>
    public string ExtraHosts { get; init; } = "";
}
