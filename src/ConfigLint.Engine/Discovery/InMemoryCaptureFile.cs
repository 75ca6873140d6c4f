namespace ConfigLint.Engine.Discovery;

/// <summary>A capture that no disk holds: a test's, an editor's.</summary>
internal sealed class InMemoryCaptureFile(string path, ReadOnlyMemory<byte> content) : CaptureFile(path)
{
    public override int Read(ByteBuffer buffer)
    {
        buffer.EnsureCapacity(content.Length);
        content.CopyTo(buffer.Array);
        return content.Length;
    }
}
