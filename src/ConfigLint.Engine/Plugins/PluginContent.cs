using System.Collections.Immutable;
using System.Security.Cryptography;

namespace ConfigLint.Engine.Plugins;

/// <summary>The files of a plug-in's directory that can become part of it, by relative path, with their SHA-256 in lower-case hex.</summary>
internal sealed record PluginContent(ImmutableSortedDictionary<string, string> Files)
{
    /// <summary>Without any file.</summary>
    public static PluginContent Empty { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>The same hash that <see cref="PluginHash"/> gives for a directory with these files.</summary>
    public string Hash
    {
        get
        {
            using var hash = new PluginHash();
            foreach (var (path, sha256) in Files)
                hash.Add(path, Convert.FromHexString(sha256));
            return hash.Finish();
        }
    }

    /// <summary>What a directory holds now.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static PluginContent Of(string directory)
    {
        var files = Empty.Files.ToBuilder();
        foreach (var file in PluginFiles.List(directory))
        {
            using var content = PluginHash.Open(Path.Combine(directory, file));
            files.Add(file, Convert.ToHexStringLower(SHA256.HashData(content)));
        }

        return new(files.ToImmutable());
    }

    /// <summary>What is different in <paramref name="other"/>, a phrase for each file.</summary>
    public IEnumerable<string> Changes(PluginContent other)
    {
        foreach (var (path, sha256) in Files)
        {
            if (!other.Files.TryGetValue(path, out var found))
                yield return $"'{path}' is gone";
            else if (!string.Equals(found, sha256, StringComparison.Ordinal))
                yield return $"'{path}' is {found[..12]}… and not {sha256[..12]}…";
        }

        foreach (var path in other.Files.Keys.Where(p => !Files.ContainsKey(p)))
            yield return $"'{path}' is new";
    }
}
