namespace ConfigLint.Formats.Registry;

/// <summary>Where a key stands, whatever name its hive was loaded under.</summary>
internal enum RegistryArea : byte
{
    /// <summary>Not below HKEY_LOCAL_MACHINE.</summary>
    None,

    /// <summary>Below HKEY_LOCAL_MACHINE, in neither of the next.</summary>
    Machine,

    /// <summary>Below SYSTEM, outside the live control set.</summary>
    System,

    /// <summary>Below the live control set.</summary>
    ControlSet,

    /// <summary>Below SOFTWARE.</summary>
    Software,
}
