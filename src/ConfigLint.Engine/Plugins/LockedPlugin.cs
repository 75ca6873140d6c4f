namespace ConfigLint.Engine.Plugins;

/// <summary>A plug-in as somebody approved it.</summary>
/// <param name="Name">The assembly's simple name, which two plug-ins of a run never share.</param>
/// <param name="Version">What it was, for the reader.</param>
/// <param name="Path">Where it was, for the reader: relative to the root with <c>/</c>; outside the root the file's name alone, since that place differs between machines.</param>
/// <param name="Content">What may run.</param>
internal sealed record LockedPlugin(string Name, string Version, string Path, PluginContent Content);
