using static ConfigLint.Analyzers.Mail.Evidence.NtDomainVerdict;
using static ConfigLint.Analyzers.Mail.Evidence.StatedAs;

namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>MAIL1001's truth table; the row numbers are those of its page.</summary>
internal static class NtDomainTable
{
    /// <param name="servers">DNS servers.</param>
    /// <param name="domain">The <i>Domain Name</i> box: <c>Domain</c> in the registry.</param>
    /// <param name="dhcpDomain">DHCP's option 15: <c>DhcpDomain</c> in the registry.</param>
    /// <param name="usesDhcp">A connected adapter is captured with DHCP.</param>
    /// <param name="showsBareHostName"><c>ipconfig /all</c> prints the host name without a domain.</param>
    public static NtDomainVerdict Judge(StatedAs servers, StatedAs domain, StatedAs dhcpDomain, bool usesDhcp, bool showsBareHostName) =>
        (servers, domain, dhcpDomain, usesDhcp, showsBareHostName) switch
        {
            (_, Value, _, _, _) => Accepted,                                 // 4, 10, 11, 12: any content cures it (Q154589)
            (_, _, Value or WhiteSpace, _, _) => Accepted,                   // 2, 3: NT takes a DHCP domain as its own (Q135595)
            (Blank or WhiteSpace, _, _, _, _) => Accepted,                   // 5: without a resolver the connector starts (Q146165)
            (NotCaptured, _, _, _, _) => ServersNotCaptured,                 // 6
            (_, NotCaptured, _, _, true) => ProbablyNoDomain,                // 7, with ipconfig as the only witness (Q254655)
            (_, NotCaptured, _, _, false) => DomainNotCaptured,              // 7, 8
            (_, Blank, NotCaptured, true, true) => ProbablyNoDomain,         // 1c, with ipconfig as the only witness of DhcpDomain
            (_, _, NotCaptured, true, false) => DhcpDomainNotCaptured,       // 1c
            (_, WhiteSpace, _, _, _) => OnlyWhiteSpace,                      // 9
            (_, Blank, _, _, _) => NoDomain,                                 // 1a, 1b (Q154589)
            _ => Accepted,
        };
}
