using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Plugins;

/// <summary>A format for files that match, whatever they look like.</summary>
/// <param name="Pattern">Relative to the root.</param>
/// <param name="Format">The format.</param>
internal sealed record ChosenFormat(GlobPattern Pattern, CaptureFormat Format);
