using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.Loader;
using System.Security.Cryptography;

namespace ConfigLint.Engine.Plugins;

/// <summary>
/// One plug-in with its own dependencies; only the contract is shared. Never collectible (that costs four times the speed), loaded by path so that
/// ReadyToRun code is used; from memory only where no disk holds what must run.
/// </summary>
internal sealed class PluginLoadContext(string path, FrozenDictionary<string, byte[]>? images = null) : AssemblyLoadContext(Path.GetFileNameWithoutExtension(path), isCollectible: false)
{
    private static readonly Assembly Contract = typeof(ConfigAnalyzer).Assembly;
    private AssemblyDependencyResolver? _resolver;

    public Assembly LoadPlugin() => images is null ? LoadFromAssemblyPath(path) : LoadFromStream(new MemoryStream(images[Path.GetFileName(path)]));

    /// <summary>SHA-256 of the plug-in's assembly, lower-case hex.</summary>
    public string Sha256() => Convert.ToHexStringLower(SHA256.HashData(images?[Path.GetFileName(path)] ?? File.ReadAllBytes(path)));

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        // Not null: inside MSBuild the contract is not in the default context.
        if (string.Equals(assemblyName.Name, Contract.GetName().Name, StringComparison.Ordinal))
            return Contract;

        if (images is not null)
            return images.TryGetValue(RelativePath(assemblyName), out var image) ? LoadFromStream(new MemoryStream(image)) : null;

        // The framework's own assemblies are asked for first and most: no need to start the resolver for them.
        if (assemblyName.Name is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard" or "mscorlib") && !File.Exists(Beside(name)))
            return null;

        _resolver ??= new(path);
        return _resolver.ResolveAssemblyToPath(assemblyName) is { } resolved ? LoadFromAssemblyPath(resolved) : null;
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        _resolver ??= new(path);
        return _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } resolved ? LoadUnmanagedDllFromPath(resolved) : 0;
    }

    private static string RelativePath(AssemblyName assemblyName) => assemblyName.CultureName is { Length: > 0 } culture ? $"{culture}/{assemblyName.Name}.dll" : assemblyName.Name + ".dll";

    private string Beside(string name) => Path.Combine(Path.GetDirectoryName(path)!, name + ".dll");
}
