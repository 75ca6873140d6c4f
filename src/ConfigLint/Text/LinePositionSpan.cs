namespace ConfigLint;

/// <summary>A span as two line positions.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The place just behind the last character.</param>
public readonly record struct LinePositionSpan(LinePosition Start, LinePosition End);
