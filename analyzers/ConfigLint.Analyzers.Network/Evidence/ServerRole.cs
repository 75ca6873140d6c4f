using System.Collections.Immutable;

namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>What a server is for, by its services; the one definition of this pack.</summary>
internal static class ServerRole
{
    private static readonly ImmutableArray<string> ClusterServices = ["ClusSvc", "Cluster Service", "Cluster Server", "corosync", "pacemaker", "keepalived"];
    private static readonly ImmutableArray<string> MailServices = ["MSExchangeIMC", "MSExchangeTransport", "SMTPSVC", "postfix", "sendmail", "exim4"];
    private static readonly ImmutableArray<string> KerberosServices = ["NTDS", "Kdc", "krb5kdc", "krb5-kdc", "kadmin", "krb5-admin-server"];
    private static readonly ImmutableArray<string> DatabaseServices = ["MSSQLSERVER", "postgresql", "mysql", "mysqld", "mariadb", "mongod"];

    private static readonly ImmutableArray<string> ResolverServices =
        ["DNS", "DNS Server", "named", "bind9", "unbound", "dnsmasq", "systemd-resolved", "pdns-recursor", "kresd", "coredns"];

    /// <summary>A node of a cluster or of a virtual router: one of their services is captured, whatever its state.</summary>
    public static bool IsClusterNode(Server server) => ClusterServices.Any(name => server.FindService(name) is not null);

    /// <summary>An SMTP service that is not disabled, or Postfix's own configuration.</summary>
    public static bool IsMailServer(Server server) => HasActive(server, MailServices) || server.Captures.Any(c => string.Equals(c.FormatId, "postfix-main", StringComparison.Ordinal));

    /// <summary>Answers DNS queries itself: a service that does is captured and not disabled.</summary>
    public static bool HasResolver(Server server) => HasActive(server, ResolverServices);

    /// <summary>Joined to a domain of Active Directory, as far as a capture says.</summary>
    public static bool IsDomainMember(Server server)
    {
        if (server.OperatingSystem == OperatingSystemFamily.WindowsNT4)
            return false;

        foreach (var membership in server.Facts(FactKinds.DomainMembership))
        {
            if (!membership.IsBlank)
                return true;
        }

        return false;
    }

    /// <summary>The role that needs an own name on an address which others reach, as a message calls it; null: none is captured.</summary>
    public static string? NeedingReachableName(Server server) =>
        IsClusterNode(server) ? "cluster node"
        : IsMailServer(server) ? "mail server"
        : HasActive(server, KerberosServices) ? "Kerberos server"
        : HasActive(server, DatabaseServices) ? "database server"
        : null;

    /// <summary>Domain members carry a disabled <c>Kdc</c>.</summary>
    private static bool HasActive(Server server, ImmutableArray<string> names) =>
        names.Any(name => server.FindService(name) is { StartType: not ServiceStartType.Disabled });
}
