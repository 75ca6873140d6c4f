using System.Collections.Immutable;

namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>The DNS domain that the mail connector should find, by what is captured.</summary>
/// <param name="Setting">What holds it, for messages.</param>
/// <param name="Statement">The fact that names it; null: none, or another capture of the same setting calls it blank.</param>
/// <param name="IsUnknown">What decides whether the connector finds a domain is not all captured.</param>
internal sealed record CapturedDomain(string Setting, Fact? Statement, bool IsUnknown)
{
    public bool IsOnlyFromDhcp => Statement?.Origin == FactOrigin.Dhcp;

    /// <summary>Null: no server of this connector.</summary>
    public static CapturedDomain? Of(Server server) => server.OperatingSystem switch
    {
        OperatingSystemFamily.WindowsNT4 => new("DNS domain name", NamedBy(server.Facts(FactKinds.DnsDomain)), NtDomainName.Of(server).NotCaptured is not null),
        OperatingSystemFamily.Windows => new("primary DNS suffix", NamedBy(server.Facts(FactKinds.PrimaryDnsSuffix)), PrimarySuffix.Of(server).NotCaptured is not null),
        OperatingSystemFamily.Unknown => new("", null, IsUnknown: true),
        _ => null,
    };

    /// <summary>What DHCP gives comes last: NT takes it only where nothing is set (KB Q135595).</summary>
    public static Fact? NamedBy(ImmutableArray<Fact> facts)
    {
        var named = facts.Where(f => Evidence.Statement.Of(f) == StatedAs.Value).MinBy(f => f.Origin == FactOrigin.Dhcp);
        return facts.Any(f => f.Origin == named?.Origin && Evidence.Statement.Of(f) != StatedAs.Value) ? null : named;
    }
}
