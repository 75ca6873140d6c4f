namespace ConfigLint.Engine.Plugins;

/// <summary>Where the operating system wants programs to keep what they can make again.</summary>
internal static class UserCache
{
    /// <summary>Absolute; null: this account has no such place.</summary>
    public static string? Directory { get; } = Find();

    private static string? Find()
    {
        if (OperatingSystem.IsWindows())
            return Below(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData));

        // XDG Base Directory Specification: a relative path is to be ignored.
        if (Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache && Path.IsPathRooted(cache))
            return Below(cache);

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return home.Length == 0 ? null : Below(OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches") : Path.Combine(home, ".cache"));
    }

    private static string? Below(string directory) => directory.Length == 0 ? null : Path.Combine(directory, "configlint");
}
