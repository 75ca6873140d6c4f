namespace ConfigLint.Formats.Registry;

/// <summary>What a key line is, besides its path.</summary>
[Flags]
internal enum KeyFlags : byte
{
    None = 0,

    /// <summary><c>[-KEY]</c>: the key goes, and what stands under the line states nothing.</summary>
    Deletion = 1,

    /// <summary>No key that the registry editor would open; what stands under it states nothing.</summary>
    Unreadable = 2,

    /// <summary>Not known to show all values of the key: <c>reg query /v</c>, a refused line, a cut file.</summary>
    Partial = 4,

    /// <summary>The path holds a line break that its author put there.</summary>
    Wrapped = 8,
}
