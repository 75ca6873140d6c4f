using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Discovery;

namespace ConfigLint.Engine.Fleet;

/// <summary>The <c>servers</c> patterns that fit captures as they lie there: each is tried on them before it is offered.</summary>
internal static class ServerProposal
{
    private const string Server = "{" + ServerGrouping.Placeholder + "}";

    // Directories alone do as well; a long list would hide what it says.
    private const int MostPatterns = 8;

    /// <summary>How files are called after their host where all hosts share a directory.</summary>
    private static readonly ImmutableArray<string> FileNames = [Server + ".*", Server + "-*", Server + "_*", "*-" + Server + ".*", "*_" + Server + ".*", Server];

    /// <summary>The patterns, the first that matches a file first; none where directories alone do as well.</summary>
    public static ImmutableArray<string> Of(IReadOnlyList<SurveyedGroup> groups)
    {
        var patterns = new List<string>();
        foreach (var group in groups.Where(g => g.Names.Skip(1).Any()))
            Add(BySplitting(group));
        foreach (var ids in SameHosts(groups))
            Add(ServerPattern.Joining(ids, part => groups.Any(g => ids.Contains(g.Id, StringComparer.Ordinal) && g.Names.Contains(part.ToUpperInvariant(), StringComparer.Ordinal))));

        var mended = patterns.Count;
        foreach (var parent in groups.Where(g => !IsMatched(g)).GroupBy(g => ParentOf(g.Id), StringComparer.Ordinal).Where(p => p.Key.Length > 0 || p.Skip(1).Any()))
            Add(Below(parent.Key, Server + "/**"));
        if (patterns.Count > MostPatterns)
            patterns.RemoveRange(mended, patterns.Count - mended);
        return Conflicts(groups, patterns) <= Conflicts(groups, []) ? [.. patterns] : [];

        void Add(string? pattern)
        {
            if (pattern is not null && !patterns.Contains(pattern, StringComparer.Ordinal))
                patterns.Add(pattern);
        }

        bool IsMatched(SurveyedGroup group) => group.Id is "." || patterns.Exists(p => new GlobPattern(p, ServerGrouping.Placeholder).IsMatch(group.Hosts[0].Key));
    }

    private static string? BySplitting(SurveyedGroup group)
    {
        var best = (Pattern: (string?)null, Named: 0);
        foreach (var name in FileNames)
        {
            var pattern = Below(group.Id is "." ? "" : group.Id, name);
            var glob = new GlobPattern(pattern, ServerGrouping.Placeholder);
            var files = group.Hosts.Select(h => (Host: h.Value, Server: glob.Capture(h.Key))).ToList();

            // One name for one host, and the other way round.
            var stating = files.FindAll(f => f.Host is not null);
            var pairs = stating.Distinct().Count();
            if (files.Exists(f => f.Server is null) || pairs != group.Names.Count() || pairs != stating.Select(f => f.Server).Distinct(StringComparer.Ordinal).Count())
                continue;

            var named = stating.Count(f => string.Equals(f.Host, f.Server, StringComparison.OrdinalIgnoreCase));
            if (named > best.Named || (best.Pattern is null && stating.Count > pairs))
                best = (pattern, named);
        }

        return best.Pattern;
    }

    // As CAP1009 compares them: one host in two directories, or a directory without a host below one with it.
    private static IEnumerable<List<string>> SameHosts(IReadOnlyList<SurveyedGroup> groups)
    {
        var named = groups.Where(g => g.Names.Any()).ToList();
        foreach (var nameless in groups.Where(g => !g.Names.Any()))
        {
            if (named.FindAll(g => nameless.Id.StartsWith(g.Id + "/", StringComparison.Ordinal)).MaxBy(g => g.Id.Length) is { } above)
                yield return [above.Id, nameless.Id];
        }

        foreach (var twins in named.SelectMany(g => g.Names, (group, name) => (name, group)).GroupBy(x => x.name, x => x.group, StringComparer.Ordinal))
        {
            var rest = twins.ToList();
            while (rest.Count > 1)
            {
                var same = rest.FindAll(g => g == rest[0] || g.Identity.IsSameHost(rest[0].Identity));
                rest.RemoveAll(same.Contains);
                if (same.Count > 1)
                    yield return [.. same.Select(g => g.Id)];
            }
        }
    }

    private static int Conflicts(IReadOnlyList<SurveyedGroup> groups, IEnumerable<string> patterns)
    {
        var grouping = new ServerGrouping([.. patterns.Select(p => new GlobPattern(p, ServerGrouping.Placeholder))]);
        return groups.SelectMany(g => g.Hosts).Where(h => h.Value is not null)
            .GroupBy(h => grouping.ServerOf(h.Key), h => h.Value, StringComparer.Ordinal)
            .Sum(g => g.Distinct(StringComparer.Ordinal).Count() - 1);
    }

    private static string Below(string directory, string pattern) => directory.Length == 0 ? pattern : $"{directory}/{pattern}";

    private static string ParentOf(string id) => id.LastIndexOf('/') is > 0 and var slash ? id[..slash] : "";
}
