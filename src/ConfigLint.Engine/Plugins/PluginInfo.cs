using System.Security.Cryptography;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Plugins;

/// <summary>One plug-in assembly as it was found on disk.</summary>
public sealed record PluginInfo
{
    /// <summary>The assembly's simple name.</summary>
    public required string Name { get; init; }

    /// <summary><c>major.minor.patch</c>.</summary>
    public required string Version { get; init; }

    /// <summary>Absolute path of the assembly.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of the assembly, lower-case hex; computed when somebody asks.</summary>
    public string Sha256
    {
        get => field ??= Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path)));
        init;
    }

    /// <summary>One of the packs that come with the engine.</summary>
    public bool IsBuiltIn { get; init; }

    /// <summary>Who named it: an option, or a place in a configuration file; null: not known, or built in.</summary>
    public string? AskedBy { get; init; }

    /// <summary>The same for the middle of a sentence; "" where it is not known.</summary>
    internal string Asker => AskedBy is null ? "" : $" (named by {AskedBy})";

    /// <summary>The path relative to a root, with <c>/</c>; null: it lies outside.</summary>
    internal string? PathBelow(string root) => RootDirectory.RelativePath(root, Path);
}
