namespace ConfigLint.Formats.Registry;

/// <summary>What the command that printed the keys asked for, where the capture shows it.</summary>
internal enum RegQueryCommand
{
    /// <summary>Not captured.</summary>
    Unknown,

    /// <summary><c>reg query KEY</c>: all values of one key, then the names of its subkeys.</summary>
    OneKey,

    /// <summary><c>/s</c>: all values of all keys below.</summary>
    Recursive,

    /// <summary><c>/v</c>, <c>/ve</c>, <c>/f</c>: chosen values only.</summary>
    Chosen,
}
