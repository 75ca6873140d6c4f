namespace ConfigLint.Engine.Discovery;

/// <summary>A file that may be a capture: found, not read yet.</summary>
/// <param name="path">Relative to the root with <c>/</c>.</param>
internal abstract class CaptureFile(string path)
{
    /// <summary>Larger files are no captures; their text would not fit one array of characters comfortably.</summary>
    public const long MaximumLength = 256L * 1024 * 1024;

    /// <summary>Relative to the root with <c>/</c>.</summary>
    public string Path { get; } = path;

    /// <summary>Somebody named it, so that silence about it would be a surprise.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Reads all bytes into a buffer that grows as needed.</summary>
    /// <returns>Number of bytes.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    public abstract int Read(ByteBuffer buffer);
}
