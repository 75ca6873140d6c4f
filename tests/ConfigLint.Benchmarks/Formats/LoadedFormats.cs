using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Benchmarks.Formats;

/// <summary>Every format of the packs beside the engine: a new one is measured and fuzzed without a change here.</summary>
internal static class LoadedFormats
{
    public static ImmutableArray<CaptureFormat> All { get; } = Load();

    public static CaptureFormat Named(string id) => All.FirstOrDefault(f => string.Equals(f.Id, id, StringComparison.Ordinal))
        ?? throw new UsageException($"there is no format '{id}': there are {string.Join(", ", All.Select(f => f.Id))}");

    private static ImmutableArray<CaptureFormat> Load()
    {
        var notifications = new List<Notification>();
        var formats = PluginLoader.Load(PluginCatalog.Read([]), RuleSelection.Default, notifications).Formats;
        return notifications.Count == 0 && !formats.IsEmpty
            ? formats
            : throw new UsageException($"the packs cannot be loaded: {string.Join('\n', notifications.Select(n => n.Message))}");
    }
}
