using System.Collections.Immutable;

namespace ConfigLint.Engine.Plugins;

/// <summary>A format with what it says of itself.</summary>
internal sealed record FormatPart(CaptureFormat Format, string Id, ImmutableArray<FactKind> Provides)
{
    /// <summary>Asks the format, which is a plug-in's code.</summary>
    public static FormatPart Of(CaptureFormat format) => new(format, format.Id, format.Provides);
}
