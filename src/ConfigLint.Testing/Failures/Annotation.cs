namespace ConfigLint.Testing.Failures;

/// <summary>A span to underline in a listing.</summary>
/// <param name="Span">What is underlined; an empty one shows as one character.</param>
/// <param name="Underline">The character that underlines.</param>
/// <param name="Label">Stands behind the underline.</param>
internal readonly record struct Annotation(TextSpan Span, char Underline, string Label);
