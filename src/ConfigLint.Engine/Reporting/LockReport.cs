using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Reporting;

/// <summary><c>configlint.lock.json</c>: the same bytes for the same plug-ins, a line for each file, so that a review shows what changed.</summary>
internal static class LockReport
{
    /// <summary>Writes one object.</summary>
    public static void Write(PluginLock @lock, TextWriter writer) => JsonText.Write(writer, text =>
    {
        var json = text.Json;
        json.WriteStartObject();
        json.WriteNumber("version", LockFile.FormatVersion);
        json.WriteStartArray("plugins");
        foreach (var plugin in @lock.Plugins)
        {
            json.WriteStartObject();
            json.WriteString("name", plugin.Name);
            json.WriteString("version", plugin.Version);
            json.WriteString("path", plugin.Path);
            json.WriteStartObject("files");
            foreach (var (path, sha256) in plugin.Content.Files)
                json.WriteString(path, sha256);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
