namespace ConfigLint.Engine.Analysis;

/// <summary>Two captures of one group that name different hosts.</summary>
/// <param name="First">The name that the first capture by path states.</param>
/// <param name="Second">The name of the other host.</param>
internal sealed record HostConflict(HostNameFact First, HostNameFact Second)
{
    /// <summary>What coverage names for rules that did not run because of a conflict.</summary>
    public const string Missing = "one host (CAP1007)";

    private const int NetBiosLength = 15;

    /// <summary>The first conflict by path; null: the captures may all be of one host. Looked for once per server, whoever asks.</summary>
    public static HostConflict? Find(Server server) => server.Model(static s => new Answer(Search(s))).Conflict;

    private static HostConflict? Search(Server server)
    {
        var captures = server.Facts(FactKinds.HostName).Where(f => HostIdentity.IsOwnName(f.Value)).GroupBy(f => f.Location.Path, StringComparer.Ordinal).Select(g => g.ToList()).ToList();
        for (var i = 1; i < captures.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                // A cluster's node answers to its own name and to those of its virtual servers. Services are many: they are looked at only then.
                if (Compare(captures[j], captures[i], server.OperatingSystem) is { } conflict)
                    return server.FindService("ClusSvc") is null ? conflict : null;
            }
        }

        return null;
    }

    // A capture may state two names itself while a rename is pending: one name in common is enough.
    private static HostConflict? Compare(List<HostNameFact> first, List<HostNameFact> second, OperatingSystemFamily family)
    {
        HostConflict? conflict = null;
        foreach (var a in first)
        {
            foreach (var b in second)
            {
                if (!AreComparable(a, b, family))
                    continue;
                if (IsSame(a, b))
                    return null;
                conflict ??= new(a, b);
            }
        }

        return conflict;
    }

    // On Windows NT the two sorts of names differ by design (KB Q139055).
    private static bool AreComparable(HostNameFact a, HostNameFact b, OperatingSystemFamily family) => a.NameType == b.NameType || family == OperatingSystemFamily.Windows;

    private static bool IsSame(HostNameFact a, HostNameFact b)
    {
        var left = FirstLabel(a.Value);
        var right = FirstLabel(b.Value);
        return a.NameType == b.NameType ? left.Equals(right, StringComparison.OrdinalIgnoreCase) : NetBios(left).Equals(NetBios(right), StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<char> FirstLabel(string name) => name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? name.AsSpan(0, dot) : name;

    private static ReadOnlySpan<char> NetBios(ReadOnlySpan<char> name) => name[..Math.Min(name.Length, NetBiosLength)];

    private sealed record Answer(HostConflict? Conflict);
}
