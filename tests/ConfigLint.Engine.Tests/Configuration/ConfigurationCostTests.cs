using System.Reflection;
using System.Runtime.Loader;

namespace ConfigLint.Engine.Tests.Configuration;

/// <summary>A run without <c>configlint.json</c> does not pay for reading one.</summary>
public sealed class ConfigurationCostTests
{
    [Fact]
    public void The_JSON_library_is_loaded_only_where_there_is_a_file()
    {
        using var directory = new TempDirectory();
        var context = new OwnContext();
        var engine = context.LoadFromAssemblyPath(typeof(AnalysisRun).Assembly.Location);

        Assert.Empty(Resolve(engine, directory.Path));
        Assert.DoesNotContain("Newtonsoft.Json", context.Assemblies.Select(a => a.GetName().Name));

        directory.Write("configlint.json", "{ \"failOn\": \"note\" }");
        Assert.Empty(Resolve(engine, directory.Path));
        Assert.Contains("Newtonsoft.Json", context.Assemblies.Select(a => a.GetName().Name));
    }

    private static List<string> Resolve(Assembly engine, string directory)
    {
        var options = Activator.CreateInstance(engine.GetType("ConfigLint.Engine.Configuration.RunOptions")!)!;
        options.GetType().GetProperty("WorkingDirectory")!.SetValue(options, directory);
        options.GetType().GetProperty("Root")!.SetValue(options, directory);
        var errors = new List<string>();
        var configuration = engine.GetType("ConfigLint.Engine.Configuration.RunConfiguration")!.GetMethod("Resolve")!.Invoke(null, [options, errors]);
        Assert.NotNull(configuration);
        return errors;
    }

    // A second copy of the engine, so that what other tests have loaded does not count.
    private sealed class OwnContext() : AssemblyLoadContext("cost")
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var path = Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll");
            return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
