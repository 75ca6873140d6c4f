namespace ConfigLint;

/// <summary>Which statement of a host's name, domain, suffix or search list is in effect, for each operating system.</summary>
internal static class DomainPrecedence
{
    /// <summary>DNS names before NetBIOS names (on Windows NT they differ by design, KB Q139055); the stored name, which holds after a restart, before the others.</summary>
    public static Precedence HostName { get; } = new(static fact => fact switch
    {
        HostNameFact { NameType: HostNameType.NetBios } => 2,
        { Origin: FactOrigin.Static } => 0,
        _ => 1,
    })
    {
        Text = static fact => fact is HostNameFact { NameType: HostNameType.NetBios } ? fact.Value : HostLabel(fact.Value),
    };

    /// <summary>
    /// <c>Domain</c> where it is filled, else <c>DhcpDomain</c> (KB Q142012, Q169838), else what ipconfig shows, which on NT includes a DHCP domain (KB Q135595).
    /// A bare host name in ipconfig may hide a domain of more than 31 octets (KB Q254655): it loses to everything.
    /// </summary>
    public static Precedence WindowsNT4 { get; } = new(static fact => fact.Origin switch
    {
        FactOrigin.Static or FactOrigin.Policy => 0,
        FactOrigin.Dhcp => 1,
        FactOrigin.Unknown => 2,
        _ => fact.IsBlank ? 4 : 3,
    });

    /// <summary>
    /// A policy that is filled, since it "supersedes the primary DNS suffix configured" on the server (ADMX_DnsClient), else <c>NV Domain</c> whatever it says
    /// (set in the box of KB Q247063, it holds after a restart), else what is in force. A blank policy sets no suffix.
    /// </summary>
    public static Precedence PrimaryDnsSuffix { get; } = new(static fact => fact.Origin switch
    {
        FactOrigin.Policy => fact.IsBlank ? Precedence.Powerless : 0,
        FactOrigin.Static => 1,
        _ => 2,
    })
    {
        DecidingRank = 1,
    };

    /// <summary><c>domain</c> or <c>search</c> in resolv.conf(5), else the host name's own domain.</summary>
    public static Precedence Unix { get; } = new(static fact => fact is HostNameFact ? 1 : 0)
    {
        Text = static fact => fact is HostNameFact ? fact.Value[(fact.Value.IndexOf('.', StringComparison.Ordinal) + 1)..] : fact.Value,
    };

    /// <summary>A policy's list supersedes the one set by hand (ADMX_DnsClient); then what is in force.</summary>
    public static Precedence DnsSearchList { get; } = new(static fact => fact.Origin switch
    {
        FactOrigin.Policy => 0,
        FactOrigin.Static => 1,
        FactOrigin.Dhcp => 3,
        _ => 2,
    });

    private static string HostLabel(string name) => name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? name[..dot] : name;
}
