namespace ConfigLint;

/// <summary>Under which names a server's captures know services, without a string for any: a set of hashes that may say yes wrongly, never no.</summary>
internal sealed class ServiceNames
{
    // A server has some hundred services: about one question in fifteen is answered yes without need, which costs time and nothing else.
    private const int BitCount = 4096;

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
        var bit = Bit(name);
        return (_bits[bit / 64] & (1UL << (bit % 64))) != 0;
    }

    private void Add(ReadOnlySpan<char> name)
    {
        var bit = Bit(name);
        _bits[bit / 64] |= 1UL << (bit % 64);
    }

    private static int Bit(ReadOnlySpan<char> name) => string.GetHashCode(name, StringComparison.OrdinalIgnoreCase) & (BitCount - 1);
}
