namespace ConfigLint.Engine.Plugins;

/// <summary>An assembly that is one instance for all plug-ins which refer to it.</summary>
/// <param name="Path">Where it was found: beside one of them.</param>
/// <param name="Identity">What it is.</param>
internal sealed record SharedAssembly(string Path, AssemblyIdentity Identity)
{
    /// <summary>The hash of its directory that the lock file approves; null: nothing is locked.</summary>
    public string? LockedHash { get; init; }

    public string Name => Identity.Name;
}
