using ConfigLint.Engine.Judging;
using ConfigLint.Testing.Expectations;

namespace ConfigLint.Testing.Comparison;

/// <summary>A finding in the right place at the wrong level.</summary>
/// <param name="Expected">What the markup says.</param>
/// <param name="Actual">What the rule gave.</param>
internal sealed record LevelMismatch(ExpectedFinding Expected, Finding Actual);
