namespace ConfigLint.Formats.Registry;

/// <summary>A key line and the run of values under it.</summary>
/// <param name="Line">From the opening bracket, where there is one, to the closing one.</param>
/// <param name="Path">Without brackets and the <c>-</c> of a deletion; may hold one line break where an author wrapped the key.</param>
/// <param name="FirstValue">Index of the first value under it.</param>
/// <param name="ValueCount">Number of values under it.</param>
/// <param name="Flags">What sort of key line it is.</param>
internal readonly record struct KeySyntax(TextSpan Line, TextSpan Path, int FirstValue, int ValueCount, KeyFlags Flags)
{
    public bool StatesValues => (Flags & (KeyFlags.Deletion | KeyFlags.Unreadable)) == KeyFlags.None;
}
