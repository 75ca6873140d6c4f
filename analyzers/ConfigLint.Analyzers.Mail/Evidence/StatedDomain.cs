using System.Collections.Immutable;
using System.Text;

namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>A DNS domain that another fact of the server names, to propose where its own is blank: never an invented one.</summary>
/// <param name="Name">The domain.</param>
/// <param name="Source">What names it, for messages.</param>
/// <param name="Location">Where.</param>
internal sealed record StatedDomain(string Name, string Source, Location Location)
{
    public int Octets => Encoding.UTF8.GetByteCount(Name);

    /// <summary>The one domain that the server's other facts agree on; null: none, or several.</summary>
    public static StatedDomain? Of(Server server) => Only(AllOf(server));

    /// <summary>The middle of an instruction to set the domain; empty where no fact names one.</summary>
    public static string AsAdvice(Server server) => Of(server) is { } domain ? $" (to '{domain.Name}', which {domain.Source} names)" : "";

    public static StatedDomain? Only(ImmutableArray<StatedDomain> domains) =>
        domains.DistinctBy(d => d.Name.TrimEnd('.'), StringComparer.OrdinalIgnoreCase).Take(2).Count() == 1 ? domains[0] : null;

    public static ImmutableArray<StatedDomain> AllOf(Server server)
    {
        var hosts = server.Facts(FactKinds.HostName).Where(h => h.NameType == HostNameType.Dns).ToList();
        var names = hosts.Select(h => FirstLabel(h.Value)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. hosts.Where(h => h.Value.Contains('.', StringComparison.Ordinal)).Select(h => new StatedDomain(AfterFirstLabel(h.Value), "its host name", h.Location)),
            .. from entry in server.Facts(FactKinds.HostsEntry)
               from name in entry.Names
               where names.Contains(FirstLabel(name)) && AfterFirstLabel(name).Length > 0
               select new StatedDomain(AfterFirstLabel(name), "its hosts file", entry.Location),
            .. server.Facts(FactKinds.DnsSearch).Where(s => !string.IsNullOrWhiteSpace(s.Value)).Select(s => new StatedDomain(s.Value.Trim(), "its DNS suffix search list", s.Location)),
        ];
    }

    private static string FirstLabel(string name) => name.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? name[..dot] : name;

    private static string AfterFirstLabel(string name) => name.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? name[(dot + 1)..] : "";
}
