namespace ConfigLint;

/// <summary>
/// A document of registry keys and values (exports, <c>reg query</c>, Get-ItemProperty): a rule asks for the few values it needs,
/// so nothing is decoded for the thousands it does not.
/// </summary>
/// <param name="text">The decoded capture.</param>
/// <param name="format">The format that parsed it.</param>
public abstract class RegistryDocument(SourceText text, CaptureFormat format) : CaptureDocument(text, format)
{
    /// <summary>Finds a key; live control set, offline hives and HKLM's abbreviations are resolved; ignoring case.</summary>
    /// <param name="key">The key.</param>
    /// <param name="line">The key's line, from its opening bracket.</param>
    public abstract bool TryGetKey(RegistryKey key, out TextSpan line);

    /// <summary>True: all values of the key are in this capture (an export; not <c>reg query /v</c>), so a missing one is known to be missing.</summary>
    public abstract bool IsWhole(RegistryKey key);

    /// <summary>Finds a value; of several statements the last, and none if the last is a deletion.</summary>
    public abstract bool TryGetValue(RegistryKey key, string name, out Entry value);

    /// <summary>The type of a value that <see cref="TryGetValue"/> or <see cref="CaptureDocument.Entries"/> gave.</summary>
    public abstract RegistryValueKind GetKind(Entry value);

    /// <summary>Names of the direct subkeys, as written, each once, in the order of the file.</summary>
    public abstract IEnumerable<string> SubKeyNames(RegistryKey key);
}
