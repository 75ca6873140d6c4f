namespace ConfigLint.Formats.PowerShell;

/// <summary>The first place where a text is no JSON.</summary>
/// <param name="Position">The character that cannot stand there; the length of the text where it ends too early.</param>
/// <param name="Message">What is wrong; null: no fault.</param>
internal readonly record struct JsonFault(int Position, string? Message);
