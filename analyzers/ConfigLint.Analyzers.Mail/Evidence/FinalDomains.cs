using System.Collections.Immutable;

namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>What MAIL1201 keeps of a server: the domains that its Postfix is final for (ADDRESS_CLASS_README).</summary>
/// <param name="Items">Each domain once.</param>
/// <param name="MailName">The name that Postfix gives itself; null: not known.</param>
/// <param name="IsClusterNode">A cluster's service is captured.</param>
internal sealed record FinalDomains(ImmutableArray<FinalDomain> Items, string? MailName, bool IsClusterNode)
{
    private const string LocalHost = "localhost";
    private const string LocalDomain = ".localdomain";

    /// <summary><c>relay_domains</c> is not among them: mail for these goes on to another server.</summary>
    private static readonly string[] Lists = ["mydestination", "virtual_mailbox_domains", "virtual_alias_domains"];

    /// <summary>Null: none is captured.</summary>
    public static FinalDomains? Of(Server server)
    {
        if (PostfixIdentity.Of(server) is not { } identity)
            return null;

        var found = new List<FinalDomain>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in Lists)
        {
            if (identity.Settings.Find(name) is not { HasValue: true, Fact: var list })
                continue;

            var items = new MailListReader(list.Value);
            while (items.MoveNext())
            {
                if (Read(items.Current, identity) is { } domain && names.Add(domain))
                    found.Add(new(domain, name, list.Location));
            }
        }

        return found.Count > 0 ? new([.. found], identity.HostName.Value, ClusterNode.Is(server)) : null;
    }

    /// <summary>Null: an exclusion, a file, a table, an address, a name of every host, or one that is not known.</summary>
    private static string? Read(ReadOnlySpan<char> item, PostfixIdentity identity)
    {
        if (item[0] is '!' or '/' or '[' or '{' || item.Contains(':'))
            return null;

        // A name of one label is no domain of the Internet, and many servers have the same one.
        var name = identity.Resolve(item.ToString())?.ToLowerInvariant();
        if (name is null || !EffectiveName.IsQualifiedName(name))
            return null;

        return name.StartsWith(LocalHost + ".", StringComparison.Ordinal) || name.EndsWith(LocalDomain, StringComparison.Ordinal) ? null : name;
    }
}
