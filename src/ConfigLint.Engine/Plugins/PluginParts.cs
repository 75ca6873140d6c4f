using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.ExceptionServices;

namespace ConfigLint.Engine.Plugins;

/// <summary>What a plug-in's classes say of themselves: the whole of its code that runs before there is a server.</summary>
internal sealed class PluginParts
{
    /// <summary>Its formats.</summary>
    public List<(PluginType Type, Func<FormatPart> Get)> Formats { get; } = [];

    /// <summary>Its analyzers.</summary>
    public List<(PluginType Type, Func<ActionRegistry> Get)> Analyzers { get; } = [];

    /// <summary>Makes one of each class; what one throws is thrown when somebody asks for it, and costs its neighbours nothing.</summary>
    public static PluginParts Create(Assembly assembly, PluginManifest manifest, PluginInfo plugin)
    {
        var parts = new PluginParts();
        foreach (var type in manifest.Formats)
            parts.Formats.Add((type, Keep(() => FormatPart.Of((CaptureFormat)Instance(assembly, type.TypeName)))));
        foreach (var type in manifest.Analyzers)
            parts.Analyzers.Add((type, Keep(() => Register(new((ConfigAnalyzer)Instance(assembly, type.TypeName), plugin), type))));
        return parts;
    }

    /// <summary>Lets an analyzer register its actions.</summary>
    public static ActionRegistry Register(LoadedAnalyzer analyzer)
    {
        var registry = new ActionRegistry(analyzer);
        analyzer.Analyzer.Initialize(registry);
        registry.Close();
        return registry;
    }

    private static ActionRegistry Register(LoadedAnalyzer analyzer, PluginType type)
    {
        var described = analyzer.Descriptors.Select(d => d.Id).Order(StringComparer.Ordinal).ToImmutableArray();
        return described.SequenceEqual(type.Ids.Order(StringComparer.Ordinal), StringComparer.Ordinal)
            ? Register(analyzer)
            : throw new PluginMismatchException($"{type.TypeName} names {string.Join(", ", type.Ids)} in its attribute and {string.Join(", ", described)} in SupportedDiagnostics");
    }

    private static object Instance(Assembly assembly, string typeName) =>
        Activator.CreateInstance(assembly.GetType(typeName, throwOnError: true)!) ?? throw new MissingMethodException(typeName, ".ctor");

    private static Func<T> Keep<T>(Func<T> make)
    {
        try
        {
            var made = make();
            return () => made;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            var failure = ExceptionDispatchInfo.Capture(e);
            return () =>
            {
                failure.Throw();
                return make();
            };
        }
    }
}
