using ConfigLint.Engine.Configuration;

namespace ConfigLint.Testing.Expectations;

/// <summary>One finding that the markup asks for.</summary>
/// <param name="Path">The capture.</param>
/// <param name="Span">Exactly these characters.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Level">Null: the descriptor's default severity.</param>
internal sealed record ExpectedFinding(string Path, TextSpan Span, string RuleId, RuleLevel? Level);
