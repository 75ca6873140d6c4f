using ConfigLint.Engine.Judging;

namespace ConfigLint.Engine.Anchoring;

/// <summary>A finding with the text around it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="SourceLine">The line it starts on, cut to what a person reads; null: the file changed or is gone.</param>
/// <param name="LineHash">SARIF's primaryLocationLineHash.</param>
public sealed record AnchoredFinding(Finding Finding, SourceLine? SourceLine, string LineHash);
