namespace ConfigLint;

/// <summary>Whether somebody needs the facts of a name.</summary>
/// <param name="name">The fact's value.</param>
/// <param name="otherName">Another name it goes by, such as a service's display name; empty: none.</param>
internal delegate bool FactFilter(ReadOnlySpan<char> name, ReadOnlySpan<char> otherName);
