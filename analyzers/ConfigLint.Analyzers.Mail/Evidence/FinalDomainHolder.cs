using System.Collections.Immutable;

namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>A server and a domain that it is final for.</summary>
/// <param name="Server">What was kept of the server.</param>
/// <param name="Domain">One of its domains.</param>
internal sealed record FinalDomainHolder(ServerSummary<FinalDomains> Server, FinalDomain Domain)
{
    /// <summary>Of those that hold one domain, each host once.</summary>
    /// <param name="holders">By server id.</param>
    public static ImmutableArray<FinalDomainHolder> DistinctHosts(IEnumerable<FinalDomainHolder> holders)
    {
        var hosts = ImmutableArray.CreateBuilder<FinalDomainHolder>();
        foreach (var holder in holders)
        {
            if (!hosts.Any(holder.IsSameHost))
                hosts.Add(holder);
        }

        return hosts.ToImmutable();
    }

    /// <summary>Two sites may each have a MX01.</summary>
    public string NameBeside(FinalDomainHolder first) =>
        string.Equals(Server.ServerName, first.Server.ServerName, StringComparison.OrdinalIgnoreCase) ? Server.ServerId : Server.ServerName;

    /// <summary>By names and addresses, or a directory that states no host below one that does, which CAP1009 reports; or nodes of a cluster that share one name.</summary>
    private bool IsSameHost(FinalDomainHolder other) =>
        Server.Identity.IsSameHost(other.Server.Identity) || IsNamelessPartOf(other) || other.IsNamelessPartOf(this) || IsNodeBeside(other);

    private bool IsNamelessPartOf(FinalDomainHolder other) =>
        Server.Identity is { DnsNames.IsEmpty: true, NetBiosNames.IsEmpty: true } && Server.ServerId.StartsWith(other.Server.ServerId + "/", StringComparison.Ordinal);

    private bool IsNodeBeside(FinalDomainHolder other) =>
        Server.Value is { IsClusterNode: true, MailName: { } name } && other.Server.Value.IsClusterNode
        && string.Equals(name, other.Server.Value.MailName, StringComparison.OrdinalIgnoreCase);
}
