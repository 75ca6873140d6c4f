namespace ConfigLint.Engine.Discovery;

/// <summary>A file on disk.</summary>
/// <param name="path">Relative to the root with <c>/</c>.</param>
/// <param name="fullPath">Where it lies, links followed.</param>
/// <param name="root">Kept instead of the full path where that is nothing but root and path: fifty thousand files would hold both twice.</param>
internal sealed class DiskCaptureFile(string path, string fullPath, string root) : CaptureFile(path)
{
    private readonly string? _fullPath = IsJust(fullPath, root, path) ? null : fullPath;

    public string FullPath => _fullPath ?? $"{root}/{Path}";

    public override int Read(ByteBuffer buffer)
    {
        var place = FullPath;

        // Pipes and devices report no length either, and opening one would wait for ever.
        if (new FileInfo(place).Length == 0)
            return 0;

        using var handle = File.OpenHandle(place, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.SequentialScan);
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

    private static bool IsJust(string fullPath, string root, string path) =>
        fullPath.Length == root.Length + 1 + path.Length
        && fullPath.StartsWith(root, StringComparison.Ordinal)
        && fullPath[root.Length] == '/'
        && fullPath.EndsWith(path, StringComparison.Ordinal);
}
