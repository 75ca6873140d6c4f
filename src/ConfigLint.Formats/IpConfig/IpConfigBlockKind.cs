namespace ConfigLint.Formats.IpConfig;

/// <summary>Whose labels a block holds.</summary>
internal enum IpConfigBlockKind
{
    /// <summary>Labels before any heading: the head of the capture was cut off.</summary>
    Headless,

    /// <summary>Below <c>Windows … IP Configuration</c>.</summary>
    Global,

    /// <summary>Below <c>Ethernet adapter …:</c>.</summary>
    Adapter,

    /// <summary>Below a heading that shares its line with labels: whose values these are can no longer be said (Q191548).</summary>
    Reflowed,
}
