namespace ConfigLint.Formats.Registry;

/// <summary>The keys of a capture by what they mean; built when somebody first asks for a key.</summary>
internal sealed class RegistryKeyTable
{
    /// <summary>Windows allows no deeper keys.</summary>
    private const int MaxDepth = 512;

    private readonly RegistrySyntax _syntax;
    private readonly KeyPlace[] _places;
    private readonly int[] _buckets;
    private readonly int[] _next;
    private readonly bool[] _isFirst;

    public RegistryKeyTable(RegistrySyntax syntax)
    {
        _syntax = syntax;
        _places = new KeyPlace[syntax.Keys.Length];
        _next = new int[syntax.Keys.Length];
        _isFirst = new bool[syntax.Keys.Length];
        _buckets = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)syntax.Keys.Length + 1)];
        Array.Fill(_buckets, -1);

        var hives = new LiveHives(syntax);
        for (var i = 0; i < _places.Length; i++)
            _places[i] = hives.Place(i);

        HideDeletedKeys();
        for (var i = _places.Length - 1; i >= 0; i--)
        {
            if (!syntax.Keys[i].StatesValues || _places[i].Area == RegistryArea.None)
                continue;
            ref var bucket = ref _buckets[Bucket(_places[i].Area, Tail(i))];
            if (Match(bucket, _places[i].Area, Tail(i)) is >= 0 and var later)
                _isFirst[later] = false;
            _isFirst[i] = true;
            (_next[i], bucket) = (bucket, i);
        }
    }

    /// <summary>First statement of a key; -1: there is none.</summary>
    public int Find(ReadOnlySpan<char> requested)
    {
        var place = WrittenPath.OfRequested(requested);
        return Match(_buckets[Bucket(place.Area, requested[place.Tail..])], place.Area, requested[place.Tail..]);
    }

    /// <summary>The next statement of the same key; -1: there is none.</summary>
    public int FindNext(int key) => Match(_next[key], _places[key].Area, Tail(key));

    /// <summary>Whether this is the first statement of a key that counts.</summary>
    public bool IsFirst(int key) => _isFirst[key];

    /// <summary>Keys that count and stand below a key, in the order of the file: each with the rest of its path.</summary>
    public int FindBelow(ReadOnlySpan<char> requested, int after, out ReadOnlySpan<char> rest)
    {
        var place = WrittenPath.OfRequested(requested);
        var prefix = requested[place.Tail..];
        for (var i = after + 1; i < _places.Length; i++)
        {
            if (_places[i].Area != place.Area || !_syntax.Keys[i].StatesValues)
                continue;

            var tail = Tail(i);
            if (prefix.IsEmpty)
                rest = tail;
            else if (tail.Length > prefix.Length && tail[prefix.Length] == '\\' && tail.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                rest = tail[(prefix.Length + 1)..];
            else
                continue;

            if (!rest.IsEmpty)
                return i;
        }

        rest = default;
        return -1;
    }

    private ReadOnlySpan<char> Tail(int key)
    {
        var path = _syntax.Path(_syntax.Keys[key]);
        return path[Math.Min(_places[key].Tail, path.Length)..].TrimEnd('\\');
    }

    private int Bucket(RegistryArea area, ReadOnlySpan<char> tail) =>
        (string.GetHashCode(tail, StringComparison.OrdinalIgnoreCase) ^ (int)area) & (_buckets.Length - 1);

    private int Match(int candidate, RegistryArea area, ReadOnlySpan<char> tail)
    {
        while (candidate >= 0 && (_places[candidate].Area != area || !Tail(candidate).Equals(tail, StringComparison.OrdinalIgnoreCase)))
            candidate = _next[candidate];
        return candidate;
    }

    /// <summary>A deletion takes what the file stated before it of the key and of everything below.</summary>
    private void HideDeletedKeys()
    {
        if (!Array.Exists(_syntax.Keys, static key => key.Flags.HasFlag(KeyFlags.Deletion)))
            return;

        var deleted = new Dictionary<RegistryArea, HashSet<string>>();
        for (var i = _places.Length - 1; i >= 0; i--)
        {
            var area = _places[i].Area;
            if (area == RegistryArea.None)
                continue;

            var tail = Tail(i);
            if (!deleted.TryGetValue(area, out var paths))
                deleted.Add(area, paths = new(StringComparer.OrdinalIgnoreCase));

            if (_syntax.Keys[i].Flags.HasFlag(KeyFlags.Deletion))
                paths.Add(tail.ToString());
            else if (paths.Count > 0 && IsBelow(paths.GetAlternateLookup<ReadOnlySpan<char>>(), tail))
                _places[i] = default;
        }
    }

    private static bool IsBelow(HashSet<string>.AlternateLookup<ReadOnlySpan<char>> deleted, ReadOnlySpan<char> tail)
    {
        for (var (depth, length) = (0, 0); depth < MaxDepth && length < tail.Length; depth++, length++)
        {
            var segment = tail[length..].IndexOf('\\');
            length = segment < 0 ? tail.Length : length + segment;
            if (deleted.Contains(tail[..length]))
                return true;
        }

        return deleted.Contains("");
    }
}
