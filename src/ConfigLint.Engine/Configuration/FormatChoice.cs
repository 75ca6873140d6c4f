namespace ConfigLint.Engine.Configuration;

/// <summary>An entry of <c>formats</c>: files that match are of this format, whatever they look like.</summary>
/// <param name="Pattern">Relative to the root.</param>
/// <param name="FormatId">The format's id; exists only once plug-ins are known.</param>
/// <param name="Place"><c>configlint.json(4,17)</c>, where the id stands.</param>
internal sealed record FormatChoice(GlobPattern Pattern, string FormatId, string Place);
