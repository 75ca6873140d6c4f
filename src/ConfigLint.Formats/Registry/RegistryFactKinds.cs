namespace ConfigLint.Formats.Registry;

/// <summary>The raw kinds of registry captures.</summary>
public static class RegistryFactKinds
{
    /// <summary>A key line.</summary>
    public static FactKind<RegistryKeyFact> RegistryKey { get; } = new("registryKey") { IsRaw = true };

    /// <summary>A value under a key.</summary>
    public static FactKind<RegistryValueFact> RegistryValue { get; } = new("registryValue") { IsRaw = true };
}
