namespace ConfigLint.Engine.Discovery;

/// <summary>A file on disk.</summary>
internal sealed class DiskCaptureFile(string path, string fullPath) : CaptureFile(path)
{
    public string FullPath { get; } = fullPath;

    public override int Read(ByteBuffer buffer)
    {
        // Pipes and devices report no length either, and opening one would wait for ever.
        if (new FileInfo(FullPath).Length == 0)
            return 0;

        using var handle = File.OpenHandle(FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.SequentialScan);
        var length = RandomAccess.GetLength(handle);
        if (length > MaximumLength)
            throw new IOException($"it is larger than {MaximumLength / (1024 * 1024)} MB");

        // One byte more than the length, so that one read proves the end; a file that grows meanwhile is read on.
        var total = 0;
        buffer.EnsureCapacity((int)length + 1);
        while (RandomAccess.Read(handle, buffer.Array.AsSpan(total), total) is > 0 and var read)
        {
            total += read;
            if (total > MaximumLength)
                throw new IOException($"it is larger than {MaximumLength / (1024 * 1024)} MB");
            if (total == buffer.Array.Length)
                buffer.EnsureCapacity(total * 2);
        }

        return total;
    }
}
