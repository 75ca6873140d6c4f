using System.Collections.Immutable;
using System.Reflection;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Testing.Running;

/// <summary>The formats that read a test's captures: those that come with the engine, and those beside the rule.</summary>
internal static class CaptureFormats
{
    // Load contexts are never collected, so the packs are loaded once for all tests of the process.
    private static readonly Lazy<ImmutableArray<CaptureFormat>> BuiltIn = new(LoadBuiltIn);

    /// <summary>By ordinal id, as the engine wants them.</summary>
    public static ImmutableArray<CaptureFormat> For(ConfigAnalyzer analyzer)
    {
        var builtIn = BuiltIn.Value;
        var own = Declared(analyzer.GetType().Assembly).Where(format => !builtIn.Any(known => string.Equals(known.Id, format.Id, StringComparison.Ordinal)));
        return [.. builtIn.Concat(own).OrderBy(format => format.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<CaptureFormat> Declared(Assembly assembly) => assembly.GetTypes()
        .Where(type => typeof(CaptureFormat).IsAssignableFrom(type) && type.IsDefined(typeof(CaptureFormatAttribute), inherit: false))
        .Select(type => (CaptureFormat)Activator.CreateInstance(type)!);

    private static ImmutableArray<CaptureFormat> LoadBuiltIn()
    {
        var notifications = new List<Notification>();
        var catalog = PluginCatalog.Read([]);
        var plan = PluginLoader.Load(catalog, analyzers: [], RuleSelection.Default, notifications);
        return notifications.Count == 0 && catalog.Notifications.IsEmpty
            ? plan.Formats
            : throw new VerificationException($"The capture formats cannot be loaded: {catalog.Notifications.Concat(notifications).First().Message}");
    }
}
