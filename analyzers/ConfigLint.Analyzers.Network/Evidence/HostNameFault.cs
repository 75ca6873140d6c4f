namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>What is wrong with the host name that a server gives itself.</summary>
/// <param name="Fact">The name.</param>
/// <param name="What">For messages, behind the name.</param>
/// <param name="IsUnderscore">Nothing but underscores is wrong, which much software takes.</param>
internal sealed record HostNameFault(HostNameFact Fact, string What, bool IsUnderscore)
{
    private const int LongestLabel = 63;

    /// <summary>The name in effect; null: not captured, contradicted, or a NetBIOS name of a system whose host name is another (KB Q139055).</summary>
    public static HostNameFact? NameOf(Server server) =>
        server.Network.HostName is { HasValue: true, IsContradicted: false } name && name.Effective[0] is HostNameFact fact
        && (fact.NameType == HostNameType.Dns || server.OperatingSystem == OperatingSystemFamily.Windows)
            ? fact
            : null;

    /// <summary>Null: no name, or a good one.</summary>
    public static HostNameFault? Of(Server server)
    {
        if (NameOf(server) is not { } fact)
            return null;

        // Unix hosts may be called by their full name; Windows keeps the domain elsewhere.
        var isWindows = server.OperatingSystem is OperatingSystemFamily.Windows or OperatingSystemFamily.WindowsNT4;
        var name = fact.Value.AsSpan();
        if (!isWindows && name.IndexOf('.') is > 0 and var dot)
            name = name[..dot];

        return WhatIsWrong(name, isWindows) is { } what ? new(fact, what, IsUnderscore: false)
            : name.Contains('_') ? new(fact, "holds '_'", IsUnderscore: true)
            : null;
    }

    private static string? WhatIsWrong(ReadOnlySpan<char> name, bool isWindows)
    {
        var hasOnlyDigits = true;
        foreach (var character in name)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '_'))
                return character is ' ' ? "holds a blank" : $"holds '{character}'";

            hasOnlyDigits &= char.IsAsciiDigit(character);
        }

        return name.Length > LongestLabel ? "is longer than 63 characters"
            : name[0] == '-' || name[^1] == '-' ? "begins or ends with a hyphen"
            : isWindows && hasOnlyDigits ? "consists of digits only"
            : null;
    }
}
