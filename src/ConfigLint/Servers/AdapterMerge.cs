using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>
/// Which sightings are one adapter: by id, else friendly name, else an IPv4 address in common. Where a name or an address fits adapters of two ids,
/// nobody can tell which is meant, and all stay apart.
/// </summary>
internal sealed class AdapterMerge
{
    private readonly List<AdapterSighting> _sightings;
    private readonly int[] _parents;
    private readonly string?[] _ids;
    private readonly HashSet<string>[] _paths;

    public AdapterMerge(List<AdapterSighting> sightings)
    {
        _sightings = sightings;
        _parents = [.. Enumerable.Range(0, sightings.Count)];
        _ids = [.. sightings.Select(sighting => sighting.Id is { } id ? AdapterName.Normalize(id) : null)];
        _paths = [.. sightings.Select(sighting => new HashSet<string>(StringComparer.Ordinal) { sighting.Path })];
    }

    /// <summary>Indexes of the sightings of each adapter, in order.</summary>
    public IEnumerable<ImmutableArray<int>> Groups()
    {
        if (_sightings.Count > 1)
        {
            MergeBy(static sighting => sighting.Id is { } id ? [AdapterName.Normalize(id)] : []);
            MergeBy(static sighting => (sighting.Name ?? sighting.Id) is { } name ? [AdapterName.Normalize(name)] : []);
            MergeBy(static sighting => sighting.Addresses, onlyDifferentCaptures: true);
        }

        return Enumerable.Range(0, _sightings.Count).GroupBy(Root).Select(group => group.ToImmutableArray());
    }

    private void MergeBy(Func<AdapterSighting, IReadOnlyList<string>> keysOf, bool onlyDifferentCaptures = false)
    {
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var index = 0; index < _sightings.Count; index++)
        {
            foreach (var key in keysOf(_sightings[index]))
            {
                if (!byKey.TryGetValue(key, out var members))
                    byKey.Add(key, members = []);
                members.Add(index);
            }
        }

        foreach (var members in byKey.Values)
        {
            var roots = members.Select(Root).Distinct().Order().ToList();
            if (roots.Count > 1 && HaveOneId(roots) && !(onlyDifferentCaptures && ShareCapture(roots)))
                Merge(roots);
        }
    }

    private bool HaveOneId(List<int> roots) => roots.Select(root => _ids[root]).OfType<string>().Distinct(StringComparer.Ordinal).Skip(1).FirstOrDefault() is null;

    /// <summary>Two adapters of one capture are two, whatever their addresses are.</summary>
    private bool ShareCapture(List<int> roots)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return !roots.TrueForAll(root => _paths[root].All(seen.Add));
    }

    /// <summary>Into the first of them.</summary>
    private void Merge(List<int> roots)
    {
        foreach (var root in roots.Skip(1))
        {
            _parents[root] = roots[0];
            _ids[roots[0]] ??= _ids[root];
            _paths[roots[0]].UnionWith(_paths[root]);
        }
    }

    private int Root(int index)
    {
        while (_parents[index] != index)
            index = _parents[index] = _parents[_parents[index]];

        return index;
    }
}
