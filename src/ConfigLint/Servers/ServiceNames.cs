namespace ConfigLint;

/// <summary>Under which names a server's captures know services, without a string for any: a set of hashes that may say yes wrongly, never no.</summary>
internal sealed class ServiceNames
{
    // Two bits a name: with two hundred services, one question in three hundred is answered yes without need, which costs time and nothing else.
    private const int BitCount = 8192;

    private readonly ulong[] _bits = new ulong[BitCount / 64];

    /// <summary>No service was seen.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>Takes a service's names; always false, since no fact is needed for that.</summary>
    public bool Add(ReadOnlySpan<char> name, ReadOnlySpan<char> displayName)
    {
        IsEmpty = false;
        Add(name);
        if (!displayName.IsEmpty)
            Add(displayName);
        return false;
    }

    /// <summary>False: no capture names a service so.</summary>
    public bool MayContain(string name)
    {
        var hash = Hash(name);
        return IsSet(hash) && IsSet(hash / BitCount);
    }

    private void Add(ReadOnlySpan<char> name)
    {
        var hash = Hash(name);
        Set(hash);
        Set(hash / BitCount);
    }

    private bool IsSet(uint hash) => (_bits[hash % BitCount / 64] & (1UL << (int)(hash % 64))) != 0;

    private void Set(uint hash) => _bits[hash % BitCount / 64] |= 1UL << (int)(hash % 64);

    private static uint Hash(ReadOnlySpan<char> name) => (uint)string.GetHashCode(name, StringComparison.OrdinalIgnoreCase);
}
