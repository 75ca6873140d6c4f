using System.Reflection;
using System.Runtime.Loader;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace ConfigLint.MSBuild;

/// <summary>
/// The engine with its own dependencies, apart from MSBuild's: it has a Newtonsoft.Json of its own, and MSBuild has another. This assembly is loaded there a second time,
/// and what MSBuild sees hands its work to its twin.
/// </summary>
internal sealed class EngineContext : AssemblyLoadContext
{
    // For the life of the build node: contexts are never collected.
    private static readonly Lazy<Twin> Loaded = new(static () => new(new EngineContext()));

    private readonly string _directory = Path.GetDirectoryName(typeof(EngineContext).Assembly.Location)!;

    private EngineContext()
        : base("ConfigLint")
    {
    }

    /// <summary>Runs the task's twin on its inputs and takes over its outputs.</summary>
    public static bool Run(CheckCaptures task, CancellationToken cancellationToken) => Loaded.Value.Run(task, cancellationToken);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        // MSBuild's own assemblies are the language both sides speak.
        if (assemblyName.Name is not { } name || name.StartsWith("Microsoft.Build", StringComparison.Ordinal))
            return null;

        var path = Path.Combine(_directory, name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }

    private sealed class Twin
    {
        private static readonly PropertyInfo[] Properties = typeof(CheckCaptures).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
        private readonly Type _type;
        private readonly Func<Task, CancellationToken, bool> _check;

        public Twin(EngineContext context)
        {
            var assembly = context.LoadFromAssemblyPath(typeof(CheckCaptures).Assembly.Location);
            _type = assembly.GetType(typeof(CheckCaptures).FullName!, throwOnError: true)!;
            _check = assembly.GetType(typeof(CaptureCheck).FullName!, throwOnError: true)!.GetMethod(nameof(CaptureCheck.Run))!.CreateDelegate<Func<Task, CancellationToken, bool>>();
        }

        public bool Run(CheckCaptures task, CancellationToken cancellationToken)
        {
            var twin = (Task)Activator.CreateInstance(_type)!;
            twin.BuildEngine = task.BuildEngine;
            twin.HostObject = task.HostObject;
            foreach (var property in Properties)
                _type.GetProperty(property.Name)!.SetValue(twin, property.GetValue(task));

            var isPassed = _check(twin, cancellationToken);
            foreach (var property in Properties.Where(static p => p.IsDefined(typeof(OutputAttribute))))
                property.SetValue(task, _type.GetProperty(property.Name)!.GetValue(twin));
            return isPassed;
        }
    }
}
