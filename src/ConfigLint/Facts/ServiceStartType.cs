namespace ConfigLint;

/// <summary>When a Windows service starts; the numbers are those of its <c>Start</c> value.</summary>
public enum ServiceStartType
{
    /// <summary>By the boot loader.</summary>
    Boot,

    /// <summary>By the kernel.</summary>
    System,

    /// <summary>By the service control manager, at system start.</summary>
    Automatic,

    /// <summary>When somebody asks for it.</summary>
    Manual,

    /// <summary>Never.</summary>
    Disabled,
}
