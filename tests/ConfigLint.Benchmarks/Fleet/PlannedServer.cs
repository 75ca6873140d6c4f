using System.Collections.Immutable;

namespace ConfigLint.Benchmarks.Fleet;

/// <summary>A server before its captures are written: what they state, and what is wrong with them.</summary>
internal sealed record PlannedServer
{
    public required int Index { get; init; }

    /// <summary>The directory of its captures.</summary>
    public required string Name { get; init; }

    public string HostName { get => field ?? Name; init; }

    public required ServerSystem System { get; init; }

    /// <summary>Exchange's Internet Mail Connector is installed.</summary>
    public required bool HasConnector { get; init; }

    /// <summary>The domain of NT and Unix, the primary suffix of Windows; "" is captured as blank.</summary>
    public required string Domain { get; init; }

    public required string Address { get; init; }

    public string SubnetMask { get; init; } = "255.255.255.0";

    public required string Gateway { get; init; }

    /// <summary>The gateway of a second adapter; null: there is no second one.</summary>
    public string? SecondGateway { get; init; }

    public bool UsesDhcp { get; init; }

    /// <summary>ipconfig marks the address as held by another host.</summary>
    public bool IsAddressDuplicate { get; init; }

    public required ImmutableArray<string> DnsServers { get; init; }

    /// <summary>What ipconfig shows instead, as after a change that one of the captures is older than; empty: the same.</summary>
    public ImmutableArray<string> OtherDnsServers { get; init; } = [];

    /// <summary>The search list that somebody set; null: nobody did, and what ipconfig shows is the own domain.</summary>
    public string? SearchList { get; init; }

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

    /// <summary>The connector's directory name, a value of its parameters.</summary>
    public string ConnectorCommonName { get; init; } = "Internet Mail Connector (SITE)";

    /// <summary>Windows' own SMTP service is installed and starts automatically.</summary>
    public bool HasSmtpService { get; init; }

    /// <summary>Postfix is installed.</summary>
    public bool HasPostfix { get; init; }

    /// <summary>A line of <c>main.cf</c> in place of the healthy one for the same parameter; "" changes nothing.</summary>
    public string OtherMailSetting { get; init; } = "";

    /// <summary>Lines at the end of <c>main.cf</c>.</summary>
    public string ExtraMailSettings { get; init; } = "";

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
