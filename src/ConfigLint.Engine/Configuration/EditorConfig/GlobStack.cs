using System.Buffers;

namespace ConfigLint.Engine.Configuration.EditorConfig;

/// <summary>States still to be tried, each with the state it comes from.</summary>
internal ref struct GlobStack
{
    private int[] _items;
    private int _count;

    public GlobStack() => _items = ArrayPool<int>.Shared.Rent(128);

    public void Push(int state, int origin)
    {
        if (_count + 2 > _items.Length)
        {
            var larger = ArrayPool<int>.Shared.Rent(_items.Length * 2);
            _items.AsSpan(0, _count).CopyTo(larger);
            ArrayPool<int>.Shared.Return(_items);
            _items = larger;
        }

        (_items[_count], _items[_count + 1]) = (state, origin);
        _count += 2;
    }

    public bool TryPop(out int state, out int origin)
    {
        if (_count == 0)
        {
            (state, origin) = (0, 0);
            return false;
        }

        _count -= 2;
        (state, origin) = (_items[_count], _items[_count + 1]);
        return true;
    }

    public readonly void Return() => ArrayPool<int>.Shared.Return(_items);
}
