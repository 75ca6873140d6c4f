namespace ConfigLint.Engine.Reporting;

/// <summary><c>plugins list</c>: what could run, where it comes from, and whether somebody approved it.</summary>
public static class PluginsReport
{
    /// <summary>One array, the engine first; members are only ever added.</summary>
    public static void WriteJson(PluginListing listing, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(listing);
        ArgumentNullException.ThrowIfNull(writer);
        JsonText.Write(writer, text =>
        {
            text.Json.WriteStartArray();
            foreach (var plugin in listing.Plugins)
                WritePlugin(text, plugin);
            text.Json.WriteEndArray();
        });
    }

    /// <summary>A paragraph for each: name and version, path, hash, rules, formats.</summary>
    public static void WriteText(PluginListing listing, TextWriter writer, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(listing);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);

        var color = new TerminalColor(options.UseColor);
        foreach (var plugin in listing.Plugins)
        {
            writer.Write($"{color.Strong(TerminalText.Escape(plugin.Plugin.Name))} {TerminalText.Escape(plugin.Plugin.Version)}  {Words(plugin.Approval)}\n");
            Line("path", plugin.Path);
            Line("sha256", plugin.Plugin.Sha256);
            if (!plugin.Rules.IsEmpty)
                Line("rules", string.Join(", ", plugin.Rules));
            if (!plugin.Formats.IsEmpty)
                Line("formats", string.Join(", ", plugin.Formats));
            if (plugin.Plugin.AskedBy is { } askedBy)
                Line("named by", askedBy);
        }

        void Line(string name, string value) => writer.Write($"  {color.Faint(name.PadRight(8))}  {TerminalText.Escape(value)}\n");
    }

    private static void WritePlugin(JsonText text, ListedPlugin plugin)
    {
        text.Json.WriteStartObject();
        text.Json.WriteString("name", plugin.Plugin.Name);
        text.Json.WriteString("version", plugin.Plugin.Version);
        text.Json.WriteString("path", plugin.Path);
        text.Json.WriteString("sha256", plugin.Plugin.Sha256);
        text.Json.WriteString("approval", Key(plugin.Approval));
        text.WriteStrings("rules", plugin.Rules);
        text.WriteStrings("formats", plugin.Formats);
        text.WriteOptional("namedBy", plugin.Plugin.AskedBy);
        text.Json.WriteEndObject();
    }

    private static string Key(PluginApproval approval) => approval switch
    {
        PluginApproval.BuiltIn => "builtIn",
        PluginApproval.Locked => "locked",
        PluginApproval.Changed => "changed",
        _ => "notLocked",
    };

    private static string Words(PluginApproval approval) => approval switch
    {
        PluginApproval.BuiltIn => "built in",
        PluginApproval.Locked => "locked",
        PluginApproval.Changed => "not what was locked",
        _ => "not locked",
    };
}
