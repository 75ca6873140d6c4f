namespace ConfigLint;

/// <summary>A named value as written: a registry value in its key, a <c>nameserver</c> line, <c>myhostname = …</c> in main.cf. Spans only: no strings.</summary>
/// <param name="Section">What the entry stands under (a registry key without its brackets); empty: the file itself.</param>
/// <param name="Name">The name as written (a registry value's with its quotes left out).</param>
/// <param name="Value">The value as written, with its quotes where the format has quotes.</param>
public readonly record struct Entry(TextSpan Section, TextSpan Name, TextSpan Value);
