namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>A server's own fully qualified name.</summary>
internal static class OwnName
{
    /// <summary>Set-up writes it where it knows no domain, beside <c>localhost</c> itself.</summary>
    private const string NoDomain = ".localdomain";

    /// <summary>Where the domain is not captured, every name that the bare host name begins is taken for it: a hosts file is what qualifies it (hostname(1)).</summary>
    public static bool IsFullyQualified(HostIdentity host, string name)
    {
        var candidate = name.TrimEnd('.');
        return !candidate.EndsWith(NoDomain, StringComparison.OrdinalIgnoreCase) && host.DnsNames.Any(own => own.Contains('.', StringComparison.Ordinal)
            ? string.Equals(own, candidate, StringComparison.OrdinalIgnoreCase)
            : candidate.Length > own.Length && candidate[own.Length] == '.' && candidate.StartsWith(own, StringComparison.OrdinalIgnoreCase));
    }
}
