namespace ConfigLint.Formats.Registry;

/// <summary>A line that <c>reg query</c> printed for a value.</summary>
internal readonly record struct PrintedValue(TextSpan Name, TextSpan Token, RegistryValueKind Kind);
