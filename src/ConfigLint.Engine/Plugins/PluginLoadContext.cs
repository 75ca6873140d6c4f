using System.Reflection;
using System.Runtime.Loader;

namespace ConfigLint.Engine.Plugins;

/// <summary>
/// One plug-in with its own dependencies; only the contract is shared. Never collectible (that costs four times the speed), loaded by path so that
/// ReadyToRun code is used.
/// </summary>
internal sealed class PluginLoadContext(string path) : AssemblyLoadContext(Path.GetFileNameWithoutExtension(path), isCollectible: false)
{
    private static readonly Assembly Contract = typeof(ConfigAnalyzer).Assembly;
    private AssemblyDependencyResolver? _resolver;

    public Assembly LoadPlugin() => LoadFromAssemblyPath(path);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        // Not null: inside MSBuild the contract is not in the default context.
        if (string.Equals(assemblyName.Name, Contract.GetName().Name, StringComparison.Ordinal))
            return Contract;

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

    private string Beside(string name) => Path.Combine(Path.GetDirectoryName(path)!, name + ".dll");
}
