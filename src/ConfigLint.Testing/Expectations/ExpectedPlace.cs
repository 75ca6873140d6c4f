namespace ConfigLint.Testing.Expectations;

/// <summary>A place marked with <c>#n</c>: the n-th related location of all findings.</summary>
/// <param name="Path">The capture.</param>
/// <param name="Span">Exactly these characters.</param>
/// <param name="Number">From one.</param>
internal sealed record ExpectedPlace(string Path, TextSpan Span, int Number);
