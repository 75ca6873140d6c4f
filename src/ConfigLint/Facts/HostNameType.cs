namespace ConfigLint;

/// <summary>The two sorts of names a Windows host has; on Windows NT they differ by design (KB Q139055).</summary>
public enum HostNameType
{
    /// <summary>The TCP/IP host name.</summary>
    Dns,

    /// <summary>The computer name.</summary>
    NetBios,
}
