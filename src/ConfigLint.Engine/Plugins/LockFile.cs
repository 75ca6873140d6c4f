using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;

namespace ConfigLint.Engine.Plugins;

/// <summary>Reads <c>configlint.lock.json</c>. What it does not know it refuses: half a lock is none.</summary>
internal static class LockFile
{
    /// <summary>Beside the configuration, in the root.</summary>
    public const string Name = Configuration.RootDirectory.LockFile;

    /// <summary>The version of the file's own format.</summary>
    public const int FormatVersion = 1;

    private const long MaximumLength = 16 * 1024 * 1024;
    private const int HashLength = 64;
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>Reads a file; null: it is no lock, as an error says.</summary>
    public static PluginLock? Read(string path, List<string> errors)
    {
        try
        {
            if (new FileInfo(path).Length > MaximumLength)
                throw new InvalidDataException("it is larger than 16 MB");

            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return Read(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidDataException or InvalidOperationException or FormatException or KeyNotFoundException or IOException or UnauthorizedAccessException)
        {
            errors.Add($"{path}: this is no lock of plug-ins: {e.Message.TrimEnd('.')}. Restore it, or write it anew with 'configlint plugins lock'");
            return null;
        }
    }

    private static PluginLock Read(JsonElement file)
    {
        if (file.GetProperty("version").GetInt32() is not FormatVersion and var version)
            throw new InvalidDataException($"its format has version {version} and this program knows {FormatVersion}");

        var plugins = file.GetProperty("plugins").EnumerateArray().Select(ReadPlugin).OrderBy(p => p.Name, StringComparer.Ordinal).ToImmutableArray();
        for (var i = 1; i < plugins.Length; i++)
        {
            // What a merge of two branches leaves behind.
            if (string.Equals(plugins[i - 1].Name, plugins[i].Name, StringComparison.Ordinal))
                throw new InvalidDataException($"plug-in '{plugins[i].Name}' is there twice");
        }

        return new(plugins);
    }

    private static LockedPlugin ReadPlugin(JsonElement plugin)
    {
        var files = PluginContent.Empty.Files.ToBuilder();
        foreach (var file in plugin.GetProperty("files").EnumerateObject())
        {
            if (Text(file.Value) is not { Length: HashLength } hash || hash.AsSpan().ContainsAnyExcept(HexDigits))
                throw new InvalidDataException($"'{file.Name}' has no SHA-256 in lower-case hex");
            if (!files.TryAdd(file.Name, hash))
                throw new InvalidDataException($"'{file.Name}' is there twice");
        }

        return new(Text(plugin.GetProperty("name")), Text(plugin.GetProperty("version")), Text(plugin.GetProperty("path")), new(files.ToImmutable()));
    }

    private static string Text(JsonElement value) => value.GetString() ?? throw new InvalidDataException("null stands where a text should");
}
