namespace ConfigLint.Formats.EventLog;

/// <summary>One string for each different name.</summary>
internal sealed class NamePool
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public string Get(ReadOnlySpan<char> name)
    {
        if (_names.TryGetValue(name, out var known))
            return known;

        var added = name.ToString();
        _names.Set.Add(added);
        return added;
    }
}
