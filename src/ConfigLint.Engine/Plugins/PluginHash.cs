using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ConfigLint.Engine.Plugins;

/// <summary>SHA-256 over relative paths and contents of a plug-in's files, in their order: the same on every machine and at every place.</summary>
internal sealed class PluginHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The hash of a directory as it is now, lower-case hex.</summary>
    public static string Of(string directory)
    {
        using var hash = new PluginHash();
        foreach (var file in PluginFiles.List(directory))
        {
            using var content = Open(Path.Combine(directory, file));
            hash.Add(file, content, Stream.Null);
        }

        return hash.Finish();
    }

    /// <summary>Opens a file that a compiler may replace meanwhile.</summary>
    public static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);

    /// <summary>Adds a file and passes on exactly the bytes that were hashed.</summary>
    public void Add(string relativePath, Stream content, Stream copy)
    {
        using var file = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[64 * 1024];
        while (content.Read(buffer) is > 0 and var read)
        {
            file.AppendData(buffer, 0, read);
            copy.Write(buffer, 0, read);
        }

        Add(relativePath, file.GetHashAndReset());
    }

    /// <summary>Adds a file whose SHA-256 is known.</summary>
    public void Add(string relativePath, ReadOnlySpan<byte> sha256)
    {
        // The length in front keeps a path and the content behind it apart.
        var path = Encoding.UTF8.GetBytes(relativePath);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, path.Length);
        _hash.AppendData(length);
        _hash.AppendData(path);
        _hash.AppendData(sha256);
    }

    /// <summary>The hash of what was added, lower-case hex.</summary>
    public string Finish() => Convert.ToHexStringLower(_hash.GetHashAndReset());

    public void Dispose() => _hash.Dispose();
}
