namespace ConfigLint.Engine;

/// <summary>How a plug-in stands to the lock file.</summary>
public enum PluginApproval
{
    /// <summary>It comes with the program, and needs no approval.</summary>
    BuiltIn,

    /// <summary>Nobody has approved it.</summary>
    NotLocked,

    /// <summary>It is what was approved.</summary>
    Locked,

    /// <summary>It is not what was approved under its name.</summary>
    Changed,
}
