using System.Buffers;

namespace ConfigLint.Engine.Discovery;

/// <summary>A byte array that is reused from file to file: fresh memory is wall time.</summary>
internal sealed class ByteBuffer
{
    /// <summary>The bytes; more than were asked for.</summary>
    public byte[] Array { get; private set; } = [];

    /// <summary>Makes room, keeping what is there.</summary>
    public void EnsureCapacity(int length)
    {
        if (Array.Length >= length)
            return;

        var larger = ArrayPool<byte>.Shared.Rent(length);
        Array.CopyTo(larger, 0);
        Return();
        Array = larger;
    }

    /// <summary>Gives the array back.</summary>
    public void Return()
    {
        if (Array.Length > 0)
            ArrayPool<byte>.Shared.Return(Array);
        Array = [];
    }
}
