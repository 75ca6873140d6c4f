using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>The registry as all captures of the server together state it.</summary>
public sealed class RegistryView
{
    private readonly ImmutableArray<RegistryDocument> _documents;

    internal RegistryView(ImmutableArray<RegistryDocument> documents) => _documents = documents;

    /// <summary>At least one capture holds the key.</summary>
    public bool IsCaptured(RegistryKey key) => throw new NotImplementedException();

    /// <summary>At least one capture holds all values of the key, so that a missing one is known to be missing.</summary>
    public bool IsWhole(RegistryKey key) => throw new NotImplementedException();

    /// <summary>The key's line in the first capture that holds it; null: not captured.</summary>
    public Location? GetKeyLocation(RegistryKey key) => throw new NotImplementedException();

    /// <summary>REG_SZ, REG_EXPAND_SZ (not expanded).</summary>
    public Setting<string> GetString(RegistryKey key, string name) => throw new NotImplementedException();

    /// <summary>REG_DWORD, REG_QWORD.</summary>
    public Setting<ulong> GetNumber(RegistryKey key, string name) => throw new NotImplementedException();

    /// <summary>REG_MULTI_SZ.</summary>
    public Setting<ImmutableArray<string>> GetStrings(RegistryKey key, string name) => throw new NotImplementedException();

    /// <summary>Names of the direct subkeys over all captures, each once, ignoring case, as first written.</summary>
    public IEnumerable<string> SubKeyNames(RegistryKey key) => throw new NotImplementedException(_documents.Length + key.Id);
}
