using System.Collections.Immutable;

namespace ConfigLint.Engine.Plugins;

/// <summary>A class marked as analyzer or format.</summary>
/// <param name="TypeName">Full name with namespace.</param>
/// <param name="Ids">What its attribute names: rule ids, or the format's id.</param>
internal sealed record PluginType(string TypeName, ImmutableArray<string> Ids);
