using System.Collections.Immutable;

namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>Why a connector may not have found its domain (events 4058 and 4067) although no capture says that it has none.</summary>
/// <param name="Evidence">What the captures say, for messages.</param>
/// <param name="NextStep">What to do.</param>
/// <param name="IsKnown">False: what would tell is not captured.</param>
/// <param name="Witnesses">Captures to read with it.</param>
internal sealed record FailedStartCause(string Evidence, string NextStep, bool IsKnown, ImmutableArray<RelatedLocation> Witnesses)
{
    /// <summary>Null: the captures say that it has none, or contradict each other.</summary>
    public static FailedStartCause? Of(Server server, CapturedDomain domain) => domain switch
    {
        { IsUnknown: true } => new(
            "and why cannot be told from what is captured", @"Capture HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters", IsKnown: false, []),
        { Statement: { } statement, IsOnlyFromDhcp: true } => new(
            $"and only DHCP names a domain ('{statement.Value}')",
            "Set the domain name under Control Panel, Network, TCP/IP, DNS as well: that the connector takes the domain of DHCP is documented nowhere",
            IsKnown: true,
            [new(statement.Location, "DHCP names the domain here")]),
        { Statement: { } statement } => Of(server, $"although {domain.Setting} '{statement.Value}' is set", new(statement.Location, "the domain is set here")),
        _ => null,
    };

    private static FailedStartCause Of(Server server, string evidence, RelatedLocation domain) => ClusterService.On(server) switch
    {
        null => new(
            evidence, "The configuration has probably changed since: start the service, and if it fails again, capture the event log and the network settings anew", IsKnown: true, [domain]),
        var cluster => new(evidence, OnCluster(server.OperatingSystem), IsKnown: true, [domain, new(cluster.Location, "the server belongs to a cluster")]),
    };

    /// <summary>Q263029 is about Windows 2000, Q194128 about Windows NT.</summary>
    private static string OnCluster(OperatingSystemFamily family) => family == OperatingSystemFamily.WindowsNT4
        ? "Exchange 5.5 Service Pack 1 does so on a cluster: install Service Pack 2 or later (msexcimc.exe 5.5.2423.0, KB Q194128)"
        : "Give the local DNS a host (A) record for the network name of the cluster and one for that of Exchange, and let the server ask that DNS first (KB Q263029)";
}
