namespace ConfigLint.Engine.Configuration;

/// <summary>A plug-in that somebody asks for.</summary>
/// <param name="Path">Absolute: an assembly, or a directory of them.</param>
/// <param name="AskedBy">Who asks: an option, or a place in a configuration file; null: not known.</param>
internal sealed record PluginRequest(string Path, string? AskedBy = null);
