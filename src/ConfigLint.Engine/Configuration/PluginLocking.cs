namespace ConfigLint.Engine.Configuration;

/// <summary>Whether plug-ins must be those of the lock file.</summary>
public enum PluginLocking
{
    /// <summary>No: whatever the configuration and the command line name is loaded.</summary>
    Off,

    /// <summary>Where there is a lock file: the default of a pipeline.</summary>
    WhereLockFileExists,

    /// <summary>Yes; without a lock file nothing is analysed.</summary>
    Required,
}
