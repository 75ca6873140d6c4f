namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>What NT's mail connector finds when it asks for the DNS domain name.</summary>
internal enum NtDomainVerdict
{
    /// <summary>A domain, or nothing that an article says would stop it.</summary>
    Accepted,

    /// <summary>The domain itself is not captured.</summary>
    DomainNotCaptured,

    /// <summary>The domain that DHCP may have given is not captured.</summary>
    DhcpDomainNotCaptured,

    /// <summary>The DNS servers are not captured.</summary>
    ServersNotCaptured,

    /// <summary>No domain.</summary>
    NoDomain,

    /// <summary>Nothing but blanks or tabs.</summary>
    OnlyWhiteSpace,

    /// <summary>Only ipconfig's bare host name says that there is none, which has a second cause (KB Q254655).</summary>
    ProbablyNoDomain,
}
