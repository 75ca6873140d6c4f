using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using System.Security.Cryptography;

namespace ConfigLint.Engine.Plugins;

/// <summary>
/// One plug-in with its own dependencies; only the contract is shared, and what is marked to be. Never collectible (that costs four times the speed), loaded by
/// path so that ReadyToRun code is used; from memory only where no disk holds what must run.
/// </summary>
/// <param name="path">The plug-in's assembly.</param>
/// <param name="images">The files by relative path where they are in memory; null: they are on disk.</param>
/// <param name="shared">Loads what is shared, by simple name; null: nothing is.</param>
internal sealed class PluginLoadContext(string path, FrozenDictionary<string, byte[]>? images = null, FrozenDictionary<string, Func<Assembly>>? shared = null)
    : AssemblyLoadContext(Path.GetFileNameWithoutExtension(path), isCollectible: false)
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
        if (shared is not null && assemblyName.Name is { } simple && shared.TryGetValue(simple, out var load))
            return load();
        if (images is not null)
            return images.TryGetValue(RelativePath(assemblyName), out var image) ? LoadFromStream(new MemoryStream(image)) : FromFramework(assemblyName);

        // The framework's own assemblies are asked for first and most: no need to start the resolver for them.
        if (assemblyName.Name is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard" or "mscorlib") && !File.Exists(Beside(name)))
            return FromFramework(assemblyName);

        _resolver ??= new(path);
        return _resolver.ResolveAssemblyToPath(assemblyName) is { } resolved && IsPart(resolved) ? LoadFromAssemblyPath(resolved) : FromFramework(assemblyName);
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        // The system loads files only, and the original is not what was hashed.
        if (images is not null)
            return 0;

        _resolver ??= new(path);
        return _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } resolved && IsPart(resolved) ? LoadUnmanagedDllFromPath(resolved) : 0;
    }

    // Null leads to the host's own libraries too, whose versions would then be the plug-in's: only the framework is everybody's.
    private static Assembly? FromFramework(AssemblyName name) =>
        name.CultureName is { Length: > 0 } || File.Exists(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), name.Name + ".dll"))
            ? null
            : throw new FileNotFoundException($"{name.Name} is neither part of the plug-in nor of the framework", name.FullName);

    private static string RelativePath(AssemblyName assemblyName) => assemblyName.CultureName is { Length: > 0 } culture ? $"{culture}/{assemblyName.Name}.dll" : assemblyName.Name + ".dll";

    private string Beside(string name) => Path.Combine(Path.GetDirectoryName(path)!, name + ".dll");

    // A deps.json may point anywhere; what lies elsewhere was not hashed.
    private bool IsPart(string resolved) => Path.GetFullPath(resolved).StartsWith(Path.GetDirectoryName(path)! + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
