namespace ConfigLint;

/// <summary>What decides how network settings are read.</summary>
public enum OperatingSystemFamily
{
    /// <summary>Not captured, or contradicted.</summary>
    Unknown,

    /// <summary>Windows NT 3.x and 4.0.</summary>
    WindowsNT4,

    /// <summary>Windows 2000 and later.</summary>
    Windows,

    /// <summary>Linux and other Unix systems.</summary>
    Unix,
}
