namespace ConfigLint;

/// <summary>Windows' own names and numbers; other numbers occur and are kept.</summary>
public enum RegistryValueKind
{
    /// <summary>REG_NONE.</summary>
    None = 0,

    /// <summary>REG_SZ.</summary>
    String = 1,

    /// <summary>REG_EXPAND_SZ, not expanded.</summary>
    ExpandString = 2,

    /// <summary>REG_BINARY.</summary>
    Binary = 3,

    /// <summary>REG_DWORD.</summary>
    DWord = 4,

    /// <summary>REG_MULTI_SZ.</summary>
    MultiString = 7,

    /// <summary>REG_QWORD.</summary>
    QWord = 11,
}
