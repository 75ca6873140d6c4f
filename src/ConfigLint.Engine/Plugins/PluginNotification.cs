using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Plugins;

/// <summary>CFG0002: which file, who asked for it, why it is not there, what to do.</summary>
internal static class PluginNotification
{
    /// <summary>Nothing of a plug-in is loaded.</summary>
    public static Notification NotLoaded(string path, string? askedBy, string reason, string remedy) => Create(path, askedBy, "was not loaded", reason, remedy);

    /// <summary>A part of a plug-in is not loaded.</summary>
    public static Notification NotWhole(PluginInfo plugin, string reason, string remedy) => Create(plugin.Path, plugin.AskedBy, "was not loaded completely", reason, remedy);

    private static Notification Create(string path, string? askedBy, string what, string reason, string remedy) =>
        new("CFG0002", RuleLevel.Error, $"plug-in '{path}'{(askedBy is null ? "" : $", named by {askedBy},")} {what}: {reason}. {remedy}") { MakesIncomplete = true };
}
