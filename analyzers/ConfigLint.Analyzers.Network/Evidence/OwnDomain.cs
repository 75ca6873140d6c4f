using System.Text;

namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>The DNS domain of a server, where its captures agree on one.</summary>
/// <param name="Name">As written.</param>
/// <param name="Fact">What states it: a domain, a suffix, a search list, or a host name that includes it.</param>
internal sealed record OwnDomain(string Name, Fact Fact)
{
    /// <summary>RFC 1035 §2.3.4; 255 octets with the lengths of all labels and the root, which are 253 characters.</summary>
    private const int LongestLabel = 63;
    private const int LongestName = 253;

    /// <summary>Without the one trailing dot that is legal.</summary>
    public ReadOnlySpan<char> Labels => Name is [.., '.'] ? Name.AsSpan()[..^1] : Name;

    /// <summary>Null: not captured, blank, white space only (MAIL1001, MAIL1002), or contradicted.</summary>
    public static OwnDomain? Of(Server server) =>
        server.Network.DnsDomain is { HasValue: true, IsContradicted: false } domain && !string.IsNullOrWhiteSpace(domain.Value) ? new(domain.Value, domain.Effective[0]) : null;

    /// <summary>
    /// A domain to build on: no domain name of Windows NT that the mail connector misses (MAIL1001), since it has one; nor a suffix of Windows 2000 that some
    /// capture calls blank, as it does wherever MAIL1002 reports.
    /// </summary>
    public static OwnDomain? InForce(Server server) => Of(server) is { } domain && !HasBlankSuffix(server) ? domain : null;

    /// <summary>Why DNS takes no such name; null: it does.</summary>
    public string? WhyNoDomain
    {
        get
        {
            var rest = Labels;
            if (Octets(rest) > LongestName)
                return "is longer than 253 characters";

            while (true)
            {
                var dot = rest.IndexOf('.');
                var label = dot < 0 ? rest : rest[..dot];
                if (label.IsEmpty)
                    return "has an empty label";
                if (Octets(label) > LongestLabel)
                    return "has a label of more than 63 characters";
                if (dot < 0)
                    return null;

                rest = rest[(dot + 1)..];
            }
        }
    }

    /// <summary>Legal in DNS (RFC 2181 §11), not in host names.</summary>
    public bool HasUnderscore => Name.Contains('_', StringComparison.Ordinal);

    public bool IsSingleLabel => !Labels.Contains('.');

    private static int Octets(ReadOnlySpan<char> text) => Encoding.UTF8.GetByteCount(text);

    private static bool HasBlankSuffix(Server server)
    {
        if (server.OperatingSystem != OperatingSystemFamily.Windows)
            return false;

        foreach (var statement in server.Network.PrimaryDnsSuffix.Statements)
        {
            if (statement.Origin != FactOrigin.Policy && string.IsNullOrWhiteSpace(statement.Value))
                return true;
        }

        return false;
    }
}
