namespace ConfigLint.Formats.PowerShell;

/// <summary>One property of an object.</summary>
/// <param name="Name">The name as written, without its quotes.</param>
/// <param name="Value">The value's token as written.</param>
internal readonly record struct JsonMember(TextSpan Name, TextSpan Value);
