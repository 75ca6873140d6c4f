using System.Collections.Immutable;

namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>The DNS domain name of a Windows NT server as its mail connector finds it.</summary>
/// <param name="Verdict">From <see cref="NtDomainTable"/>.</param>
/// <param name="Statement">The fact to point at; null exactly where no capture states a domain.</param>
/// <param name="Witnesses">Other captures that say the same.</param>
internal sealed record NtDomainName(NtDomainVerdict Verdict, Fact? Statement, ImmutableArray<RelatedLocation> Witnesses)
{
    /// <summary>What to say of the domain; null: nothing to report.</summary>
    public string? Claim => Verdict switch
    {
        NtDomainVerdict.NoDomain => "is blank",
        NtDomainVerdict.OnlyWhiteSpace => "contains only white space",
        NtDomainVerdict.ProbablyNoDomain => "is probably blank (ipconfig shows a bare host name, as it also does for a domain longer than 31 characters)",
        _ => null,
    };

    /// <summary>What <c>coverage</c> should name; null: nothing is missing.</summary>
    public string? NotCaptured => Verdict switch
    {
        NtDomainVerdict.DomainNotCaptured => FactKinds.DnsDomain.Id,
        NtDomainVerdict.DhcpDomainNotCaptured => "DhcpDomain",
        NtDomainVerdict.ServersNotCaptured => FactKinds.DnsServer.Id,
        _ => null,
    };

    /// <summary>An article says that exactly this stops the connector.</summary>
    public bool IsProven => Verdict == NtDomainVerdict.NoDomain;

    /// <summary>NT 4.0's ipconfig leaves a longer domain out (KB Q254655).</summary>
    private const int LongestDomainOfIpConfig = 31;

    /// <summary>Where MAIL1001 reports it; null: nothing to report, or the connector has started since that was captured.</summary>
    public Location? ReportedAt(Server server, ConnectorStarts starts) =>
        Claim is not null && Statement is { Location: var place } && !starts.AreNewerThan(server, place) ? place : null;

    public static NtDomainName Of(Server server)
    {
        var usesDhcp = server.Network.Adapters.Any(
            a => a is { IsConnected: not false, IsRemoteAccess: false } && a.DhcpEnabled.Statements.Any(s => string.Equals(s.Value, "true", StringComparison.Ordinal)));

        var name = Of(server.Facts(FactKinds.DnsDomain), ServersOf(server, usesDhcp), usesDhcp);
        return name.Verdict == NtDomainVerdict.ProbablyNoDomain && StatedDomain.AllOf(server).Any(d => d.Octets > LongestDomainOfIpConfig)
            ? name with { Verdict = NtDomainVerdict.Accepted }
            : name;
    }

    /// <param name="facts">All <c>dnsDomain</c> facts of the server.</param>
    /// <param name="servers">DNS servers.</param>
    /// <param name="usesDhcp">A connected adapter is captured with DHCP.</param>
    public static NtDomainName Of(ImmutableArray<Fact> facts, StatedAs servers, bool usesDhcp)
    {
        var dhcpDomain = Evidence.Statement.Of(facts.Where(f => f.Origin == FactOrigin.Dhcp));
        var domain = Evidence.Statement.Of(facts.Where(f => f.Origin != FactOrigin.Dhcp && !IsBareHostName(f)));
        var verdict = NtDomainTable.Judge(servers, domain, dhcpDomain, usesDhcp, facts.Any(IsBareHostName));

        // What is set by hand is what the operator must mend; ipconfig only where nothing else speaks.
        var ordered = facts.Where(f => Evidence.Statement.Of(f) != StatedAs.Value).OrderBy(f => IsBareHostName(f) ? 2 : f.Origin == FactOrigin.Dhcp ? 1 : 0).ToList();
        var primary = ordered.Find(f => verdict != NtDomainVerdict.OnlyWhiteSpace || Evidence.Statement.Of(f) == StatedAs.WhiteSpace);
        return new(verdict, primary, [.. ordered.Where(f => f != primary).Select(f => new RelatedLocation(f.Location, Witness(f)))]);
    }

    private static StatedAs ServersOf(Server server, bool usesDhcp) => server.Network.DnsServers switch
    {
        { IsContradicted: true } servers when servers.Statements.Any(s => s.IsBlank) => StatedAs.Blank,   // one capture says none: nothing to build on
        { HasValue: true } servers when !usesDhcp && servers.Effective.All(s => s.Origin == FactOrigin.Dhcp) => StatedAs.NotCaptured,   // may be left over (Q169838)
        { HasValue: true } => StatedAs.Value,
        { IsCaptured: true } => StatedAs.Blank,
        _ => StatedAs.NotCaptured,
    };

    private static bool IsBareHostName(Fact fact) => fact is { IsBlank: true, Origin: FactOrigin.Derived };

    private static string Witness(Fact fact) => fact switch
    {
        _ when IsBareHostName(fact) => "ipconfig shows the host name without a domain",
        { Origin: FactOrigin.Dhcp } => "DHCP gives no domain either",
        _ => "the domain name is blank here too",
    };
}
