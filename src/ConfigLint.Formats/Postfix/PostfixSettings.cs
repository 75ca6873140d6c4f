namespace ConfigLint.Formats.Postfix;

/// <summary>The settings of one capture, and the one of each name that counts. Names are compared as Postfix does: case counts.</summary>
internal sealed class PostfixSettings
{
    private readonly ReadOnlyMemory<char> _text;

    /// <summary>Open addressing; the number of a setting plus one, zero: free. At least half is free.</summary>
    private readonly int[] _slots;

    public PostfixSettings(ReadOnlyMemory<char> text, List<PostfixSetting> all)
    {
        _text = text;
        All = all;
        _slots = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(2 * all.Count + 1))];
        for (var i = 0; i < all.Count; i++)
        {
            if (!all[i].IsMalformed)
                Add(i);
        }
    }

    /// <summary>In the order of the file, repeats and malformed lines included.</summary>
    public List<PostfixSetting> All { get; }

    public int TextLength => _text.Length;

    /// <summary>The last of a name; null: not set.</summary>
    public PostfixSetting? Find(ReadOnlySpan<char> name) => _slots[FindSlot(name)] is > 0 and var number ? All[number - 1] : null;

    public ReadOnlySpan<char> Name(PostfixSetting setting) => _text.Span.Slice(setting.Name.Start, setting.Name.Length);

    public string Raw(PostfixSetting setting) => setting.Raw(_text.Span);

    private void Add(int index)
    {
        var slot = FindSlot(Name(All[index]));
        if (_slots[slot] > 0)
            All[_slots[slot] - 1].IsOverridden = true;
        _slots[slot] = index + 1;
    }

    private int FindSlot(ReadOnlySpan<char> name)
    {
        var slot = string.GetHashCode(name, StringComparison.Ordinal) & (_slots.Length - 1);
        while (_slots[slot] > 0 && !Name(All[_slots[slot] - 1]).SequenceEqual(name))
            slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }
}
