namespace ConfigLint.Formats.EventLog;

/// <summary>One token of XML.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">All of its characters.</param>
/// <param name="Name">A tag's name without its prefix.</param>
internal readonly record struct XmlToken(XmlTokenKind Kind, TextSpan Span, TextSpan Name);
